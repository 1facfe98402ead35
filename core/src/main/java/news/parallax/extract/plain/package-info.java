/**
 * Text pages: lines as a scraper delivers them, read as an article.
 *
 * <p>{@link news.parallax.extract.plain.PlainReader} cuts the text into blocks (hard-wrapped lines
 * joined), names each block's part from its own look and its neighbours, and lays out what is the
 * article. Every block that is not keeps its reason.
 */
@NullMarked
package news.parallax.extract.plain;

import org.jspecify.annotations.NullMarked;
