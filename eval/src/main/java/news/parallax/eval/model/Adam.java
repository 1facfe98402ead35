package news.parallax.eval.model;

import java.util.HashMap;
import java.util.Map;

/** Moves weights down their gradient, each at its own pace (Kingma and Ba, 2015). */
final class Adam {
  private static final double KEEP_MEAN = 0.9;
  private static final double KEEP_SQUARE = 0.999;

  private final Map<Integer, double[]> means = new HashMap<>();
  private final Map<Integer, double[]> squares = new HashMap<>();
  private int steps;

  /** Begins the next step. */
  void next() {
    steps++;
  }

  /**
   * Moves one row of weights.
   *
   * @param row which one, to remember its pace
   */
  void move(int row, double[] weights, double[] gradient, double rate, double decay) {
    double[] mean = means.computeIfAbsent(row, any -> new double[weights.length]);
    double[] square = squares.computeIfAbsent(row, any -> new double[weights.length]);
    for (int i = 0; i < weights.length; i++) {
      boolean bias = i == weights.length - 1;
      double slope = gradient[i] + (bias ? 0 : decay * weights[i]);
      mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * slope;
      square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * slope * slope;
      double unbiased = mean[i] / (1 - Math.pow(KEEP_MEAN, steps));
      double pace = Math.sqrt(square[i] / (1 - Math.pow(KEEP_SQUARE, steps))) + 1e-8;
      weights[i] -= rate * unbiased / pace;
    }
  }
}
