package news.parallax.extract.html;

import java.util.Arrays;
import java.util.List;

/**
 * From what score on the blocks of a page are kept: the cut that promises the highest F1 over the
 * blocks' letters, taking the scores for probabilities. About a half where the model is sure, less
 * where it doubts the whole page.
 *
 * <p>Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure"
 * (2014).
 */
final class Threshold {
  /** Nothing below this is kept, however little that leaves. */
  private static final float BLIND_GUESS = 0.02f;

  private Threshold() {}

  /** A number from {@link #BLIND_GUESS} to 1. */
  static float of(List<Block> blocks, float[] scores) {
    long[] ascending = new long[scores.length];
    double expected = 0;
    for (int i = 0; i < scores.length; i++) {
      ascending[i] = (long) Float.floatToIntBits(scores[i]) << Integer.SIZE | i;
      expected += scores[i] * blocks.get(i).length();
    }
    Arrays.sort(ascending);
    double right = 0;
    double kept = 0;
    double most = 0;
    float best = 1;
    for (int at = scores.length - 1; at >= 0; at--) {
      int i = (int) ascending[at];
      right += scores[i] * blocks.get(i).length();
      kept += blocks.get(i).length();
      double f1 = 2 * right / (kept + expected);
      if (f1 > most) {
        most = f1;
        best = scores[i];
      }
    }
    return Math.max(BLIND_GUESS, best);
  }
}
