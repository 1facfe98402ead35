/** How fast the program is, stage by stage, on pages made from a seed. */
@NullMarked
package news.parallax.eval.speed;

import org.jspecify.annotations.NullMarked;
