/** A briefing, or single articles, written for programs and for people. */
@NullMarked
package news.parallax.export;

import org.jspecify.annotations.NullMarked;
