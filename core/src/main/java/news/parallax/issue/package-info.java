/** What went wrong with an input, as data: nothing is lost and the rest goes on. */
@NullMarked
package news.parallax.issue;

import org.jspecify.annotations.NullMarked;
