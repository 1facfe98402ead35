/** Which articles report the same happening, and why. */
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
