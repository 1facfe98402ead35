package news.parallax.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weighted terms, of length 1 as a vector; empty where nothing weighs.
 *
 * @param terms ascending
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds in each of 100,000 articles
record Weights(int[] terms, float[] weights) {

  /** The terms that weigh more than nothing, scaled to length 1. */
  static Weights of(int[] terms, double[] raw) {
    double length = Math.sqrt(Arrays.stream(raw).map(w -> w * w).sum());
    int[] order =
        IntStream.range(0, terms.length)
            .filter(i -> raw[i] > 0)
            .boxed()
            .sorted((a, b) -> Integer.compare(terms[a], terms[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] kept = new int[order.length];
    float[] scaled = new float[order.length];
    for (int i = 0; i < order.length; i++) {
      kept[i] = terms[order[i]];
      scaled[i] = (float) (raw[order[i]] / length);
    }
    return new Weights(kept, scaled);
  }

  /** 0 for nothing shared, 1 for the same. */
  double cosine(Weights other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int a = terms[i];
      int b = other.terms[j];
      if (a == b) {
        sum += weights[i] * other.weights[j];
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return sum;
  }
}
