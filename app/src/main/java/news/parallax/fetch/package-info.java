/**
 * Gets pages over HTTP as a guest should: it says who it is, asks robots.txt first, has one
 * connection to a host at a time and pauses between requests, takes no more than it was told, and
 * goes to no address of the inside of a network. {@link news.parallax.fetch.Fetcher} is the way in.
 */
@NullMarked
package news.parallax.fetch;

import org.jspecify.annotations.NullMarked;
