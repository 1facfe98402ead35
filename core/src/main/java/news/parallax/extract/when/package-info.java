/**
 * When a page was published: from words that a reader sees, from its address, or inferred from what
 * its text tells.
 *
 * <p>{@link news.parallax.extract.when.DateWords} reads dates of any language out of a string;
 * {@link news.parallax.extract.when.UrlDate} out of an address; {@link
 * news.parallax.extract.when.InferredDay} concludes a day from weekdays and holidays.
 */
@NullMarked
package news.parallax.extract.when;

import org.jspecify.annotations.NullMarked;
