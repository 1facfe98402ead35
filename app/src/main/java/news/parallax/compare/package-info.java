/** What two texts share, sentence by sentence. Pure. */
@NullMarked
package news.parallax.compare;

import org.jspecify.annotations.NullMarked;
