package news.parallax.story;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far apart in time two articles are to be thought, also where a day is unknown: then by the
 * days of the stream's other articles, an even sample of which is kept. In a stream of one day an
 * undated article is of that day; in one of months it may be far off. Not safe for several threads.
 */
final class Days {
  private static final int MOST = 64;

  /** Where fewer articles than this have a day, the days that are known say nothing. */
  private static final double LEAST_DATED = 0.4;

  /** ln(1 + days) of the fewest days, as a tenth of a fold's time went into them. */
  private static final double[] LOGARITHMS =
      IntStream.range(0, 4096).mapToDouble(Math::log1p).toArray();

  private final long[] sample = new long[MOST];
  private int size;
  private long stride = 1;
  private long dated;
  private long seen;
  private double anyTwo;

  /** Notes the day of the next article of the stream. */
  void see(Imprint article) {
    seen++;
    Long day = article.day();
    if (day != null && dated++ % stride == 0) {
      sample[size++] = day;
      if (size == MOST) {
        thinOut();
      }
      anyTwo = Arrays.stream(sample, 0, size).mapToDouble(this::fromAny).average().orElse(0);
    }
  }

  private void thinOut() {
    size = MOST / 2;
    stride *= 2;
    for (int i = 0; i < size; i++) {
      sample[i] = sample[2 * i];
    }
  }

  /**
   * What two articles' days, known or not, take off the odds.
   *
   * @param weight of ln(1 + days between)
   * @param most where a day is unknown
   */
  double apart(Imprint a, Imprint b, double weight, double most) {
    double share = (double) dated / Math.max(1, seen);
    Long first = a.day();
    Long second = b.day();
    if (share < LEAST_DATED) {
      return 0;
    }
    if (first != null && second != null) {
      return weight * between(first, second);
    }
    if (first == null && second == null) {
      return share * share * Math.min(most, weight * anyTwo);
    }
    return Math.min(most, weight * fromAny(first == null ? second : first));
  }

  /** The mean over the days that an unknown one may be; 0 where none is known. */
  private double fromAny(@Nullable Long day) {
    double sum = 0;
    for (int i = 0; i < size && day != null; i++) {
      sum += between(sample[i], day);
    }
    return size == 0 ? 0 : sum / size;
  }

  private static double between(long a, long b) {
    long days = Math.abs(a - b);
    return days < LOGARITHMS.length ? LOGARITHMS[(int) days] : Math.log1p((double) days);
  }
}
