/** Programs that set page reading beside its peers and show how its cost grows. */
@NullMarked
package news.parallax.eval.extract;

import org.jspecify.annotations.NullMarked;
