/** Brings pages into the library: what they say, the stories they join, briefs and storylines. */
@NullMarked
package news.parallax.ingest;

import org.jspecify.annotations.NullMarked;
