/** Programs that make the counts and weights which the stages read as resources. */
@NullMarked
package news.parallax.eval.model;

import org.jspecify.annotations.NullMarked;
