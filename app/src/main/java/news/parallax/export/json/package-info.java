/** A briefing as the JSON of schema {@code parallax/briefing/1}. */
@NullMarked
package news.parallax.export.json;

import org.jspecify.annotations.NullMarked;
