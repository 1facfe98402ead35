package news.parallax.watch;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How long to wait before a source is read again: the usual time while it can be read, and twice
 * the time for each failure in a row, up to a day. Of a longer time up to a half is left out, by
 * lot, so that what failed together does not come back together.
 *
 * @param every the usual time
 * @param seed of the lots
 */
public record BackOff(Duration every, long seed) {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLINGS = 20;

  /**
   * The time until a source is read again; the same for the same source and count.
   *
   * @param failures how often in a row it could not be read
   */
  public Duration pause(String source, int failures) {
    if (failures == 0) {
      return every;
    }
    Duration doubled = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    Duration most = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    double lot = new SplittableRandom(seed ^ (source.hashCode() * 31L + failures)).nextDouble();
    Duration pause = Duration.ofMillis((long) (most.toMillis() * (1 - lot / 2)));
    return pause.compareTo(every) < 0 ? every : pause;
  }
}
