package news.parallax.story;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Picks the numbers that weigh most, without an object for each. */
final class Ranking {
  private Ranking() {}

  /**
   * The heaviest first; of equal ones the smaller number first.
   *
   * @param numbers 0 or more each; the first {@code size} count
   * @param weight 0 or more
   */
  static int[] heaviest(int[] numbers, int size, IntToDoubleFunction weight, int most) {
    long[] ranked = new long[size];
    for (int i = 0; i < size; i++) {
      long weightBits = Float.floatToIntBits((float) weight.applyAsDouble(numbers[i]));
      ranked[i] = (weightBits << 32) | (Integer.MAX_VALUE - numbers[i]);
    }
    Arrays.sort(ranked);
    int[] heaviest = new int[Math.min(most, size)];
    for (int i = 0; i < heaviest.length; i++) {
      heaviest[i] = Integer.MAX_VALUE - (int) ranked[size - 1 - i];
    }
    return heaviest;
  }
}
