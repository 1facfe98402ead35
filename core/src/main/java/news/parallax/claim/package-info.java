/** What passages of several articles say in common, how they are supported, how they differ. */
@NullMarked
package news.parallax.claim;

import org.jspecify.annotations.NullMarked;
