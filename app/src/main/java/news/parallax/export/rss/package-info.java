/** Stories as a feed. */
@NullMarked
package news.parallax.export.rss;

import org.jspecify.annotations.NullMarked;
