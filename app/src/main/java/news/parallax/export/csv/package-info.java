/** Claims as a table. */
@NullMarked
package news.parallax.export.csv;

import org.jspecify.annotations.NullMarked;
