/**
 * The library on disk: an SQLite database in a folder, one writer, many readers. What is in it
 * comes from {@code ingest}; the search index beside it can be made from it at any time.
 */
@NullMarked
package news.parallax.store;

import org.jspecify.annotations.NullMarked;
