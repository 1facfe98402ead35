/** Who said what: quotes in an article, utterances across outlets. */
@NullMarked
package news.parallax.quote;

import org.jspecify.annotations.NullMarked;
