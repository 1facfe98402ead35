/** Makes the tables that times are read by. */
@NullMarked
package news.parallax.eval.time;

import org.jspecify.annotations.NullMarked;
