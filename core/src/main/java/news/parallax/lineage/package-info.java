/** Who has the text from whom, and what counts as one independent source. */
@NullMarked
package news.parallax.lineage;

import org.jspecify.annotations.NullMarked;
