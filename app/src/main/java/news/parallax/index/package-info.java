/**
 * Finds passages of a library: {@link news.parallax.index.SearchIndex} is opened and asked, {@link
 * news.parallax.index.IndexMaker} keeps the index true to the library that it is made from. The
 * index is Lucene's; nothing is in it that the library does not have.
 */
@NullMarked
package news.parallax.index;

import org.jspecify.annotations.NullMarked;
