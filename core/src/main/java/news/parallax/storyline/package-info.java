/** Which stories belong to one affair, in time order. */
@NullMarked
package news.parallax.storyline;

import org.jspecify.annotations.NullMarked;
