package news.parallax.name;

import java.util.Arrays;

/** The best sequence of labels for a sentence. */
final class Viterbi {
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final boolean[][] FOLLOWS = new boolean[Label.COUNT][Label.COUNT];

  static {
    for (int before = 0; before < Label.COUNT; before++) {
      for (int after = 0; after < Label.COUNT; after++) {
        FOLLOWS[before][after] = Label.follows(before, after);
      }
    }
  }

  private Viterbi() {}

  /**
   * Finds it.
   *
   * @param scores of each word, by label
   */
  static int[] best(int[][] scores, int[][] transitions) {
    int length = scores.length;
    int[][] from = new int[length][Label.COUNT];
    int[] sums = new int[Label.COUNT];
    Arrays.fill(sums, NEVER);
    sums[Label.OUTSIDE] = 0;
    for (int i = 0; i < length; i++) {
      sums = step(sums, scores[i], transitions, from[i]);
    }
    int label = 0;
    for (int each = 1; each < Label.COUNT; each++) {
      label = sums[each] > sums[label] && !Label.open(each) ? each : label;
    }
    int[] labels = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private static int[] step(int[] sums, int[] scores, int[][] transitions, int[] from) {
    int[] next = new int[Label.COUNT];
    for (int after = 0; after < Label.COUNT; after++) {
      int best = NEVER;
      for (int before = 0; before < Label.COUNT; before++) {
        int sum = sums[before] + transitions[before][after];
        if (FOLLOWS[before][after] && sum > best) {
          best = sum;
          from[after] = before;
        }
      }
      next[after] = Math.max(NEVER, best + scores[after]);
    }
    return next;
  }
}
