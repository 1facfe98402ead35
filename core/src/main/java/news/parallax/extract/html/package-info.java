/**
 * An HTML page as blocks: one parse, one walk over the tree, and a model that tells the article's
 * blocks from the rest.
 *
 * <p>{@link news.parallax.extract.html.HtmlPage} holds what the walk saw. A {@linkplain
 * news.parallax.extract.html.Block block} is a run of text with no block-level element inside; a
 * {@linkplain news.parallax.extract.html.Region region} is a block-level element, with the totals
 * of all that lies in it.
 */
@NullMarked
package news.parallax.extract.html;

import org.jspecify.annotations.NullMarked;
