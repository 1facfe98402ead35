package news.parallax.fetch;

import java.time.Duration;

/**
 * How a fetcher behaves.
 *
 * @param pause between two requests to one host, where its robots.txt asks for no longer one
 * @param longestPause what a host may ask for at the most
 * @param connect how long a connection may take to come about
 * @param whole how long a request may take, from the connection to the last byte
 * @param bytes of one answer, unpacked; what lies behind is not read
 * @param allowPrivate whether addresses of the inside of a network may be asked
 */
public record Manners(
    Duration pause,
    Duration longestPause,
    Duration connect,
    Duration whole,
    int bytes,
    boolean allowPrivate) {

  /** What is usual. */
  public static Manners usual(int bytes, boolean allowPrivate) {
    return new Manners(
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        bytes,
        allowPrivate);
  }
}
