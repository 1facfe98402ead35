/** Generated input, to measure what a library of millions would cost. */
@NullMarked
package news.parallax.eval.load;

import org.jspecify.annotations.NullMarked;
