/** Input to pages: files, folders, archives and streams, each read one page at a time. */
@NullMarked
package news.parallax.collect;

import org.jspecify.annotations.NullMarked;
