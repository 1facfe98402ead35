/** The order of the stages; nothing else. */
@NullMarked
package news.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
