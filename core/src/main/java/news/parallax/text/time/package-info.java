/** Words that name times: found, and resolved against the day of publication. */
@NullMarked
package news.parallax.text.time;

import org.jspecify.annotations.NullMarked;
