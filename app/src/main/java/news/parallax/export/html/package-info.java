/** A briefing as one HTML file that needs nothing else: no script, no outside asset. */
@NullMarked
package news.parallax.export.html;

import org.jspecify.annotations.NullMarked;
