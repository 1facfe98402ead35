/**
 * The desk's server: what all that is served over HTTP has in common. A {@link Server} is given
 * groups of {@link Routes}, who may ask for what ({@link Access}) and where to listen ({@link
 * Binding}); it keeps the rest: hosts, origins, sizes, times, headers, and problems told in the
 * form of the group that was asked.
 */
@NullMarked
package news.parallax.serve;

import org.jspecify.annotations.NullMarked;
