/** A briefing and single articles as plain text and Markdown. */
@NullMarked
package news.parallax.export.text;

import org.jspecify.annotations.NullMarked;
