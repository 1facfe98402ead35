/**
 * Page to article, in a numbered cascade.
 *
 * <ol>
 *   <li>The bytes are sniffed: what is no page becomes an issue. The character encoding is taken
 *       from the byte order mark, the HTTP header, the page's declaration, or detected.
 *   <li>Text pages go to {@link news.parallax.extract.plain}, articles that come in parts are taken
 *       as they are, and HTML is parsed once and walked once ({@link news.parallax.extract.html}).
 *   <li>Structured data (JSON-LD, meta, microdata) is read as evidence for every field ({@link
 *       news.parallax.extract.metadata}); each field has its own ordered list of places.
 *   <li>The block model tells each block's part in the page; where its publisher has a rule, that
 *       goes first, and a block left out by it says so ({@link news.parallax.extract.site}).
 *   <li>What is not the article keeps its reason; what repeats is kept once.
 *   <li>The entries of a live blog get their own times: from the structured data's updates, from
 *       elements marked as times, or from clocks on lines of their own with the page's day.
 * </ol>
 */
@NullMarked
package news.parallax.extract;

import org.jspecify.annotations.NullMarked;
