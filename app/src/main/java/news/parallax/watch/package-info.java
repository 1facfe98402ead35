/** Reading sources again and again, by schedule. */
@NullMarked
package news.parallax.watch;

import org.jspecify.annotations.NullMarked;
