/** Quality and speed of each stage against gold sets. */
@NullMarked
package news.parallax.eval;

import org.jspecify.annotations.NullMarked;
