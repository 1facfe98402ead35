/** What the pipeline must tell of the project's own sample pages. */
@NullMarked
package news.parallax.eval.sample;

import org.jspecify.annotations.NullMarked;
