/** Page to article. */
@NullMarked
package news.parallax.extract;

import org.jspecify.annotations.NullMarked;
