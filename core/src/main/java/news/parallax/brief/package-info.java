/** The readable result: choice and order of what a reader sees. */
@NullMarked
package news.parallax.brief;

import org.jspecify.annotations.NullMarked;
