/** One article with all that was found in its text. */
@NullMarked
package news.parallax.analysis;

import org.jspecify.annotations.NullMarked;
