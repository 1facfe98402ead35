/**
 * A briefing written for programs and for people: {@link news.parallax.export.Export} is one
 * format, and the packages below this one hold them.
 */
@NullMarked
package news.parallax.export;

import org.jspecify.annotations.NullMarked;
