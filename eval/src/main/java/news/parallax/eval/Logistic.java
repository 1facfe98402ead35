package news.parallax.eval;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, fitted by Newton's method (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4.1).
 *
 * @param weights of the features as they come, the bias last
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
record Logistic(double[] weights) {
  private static final int ROUNDS = 25;

  /**
   * One example.
   *
   * @param weight how often it counts
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(double[] features, boolean right, double weight) {}

  /** The sum before the logistic curve. */
  double sum(double[] features) {
    double sum = weights[features.length];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  /**
   * The best fit.
   *
   * @param penalty on the squares of the weights of the features scaled to deviation 1
   */
  static Logistic fit(List<Example> examples, double penalty) {
    Scale scale = Scale.of(examples);
    List<double[]> rows = examples.stream().map(e -> scale.row(e.features())).toList();
    int size = rows.getFirst().length;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 0; i < rows.size(); i++) {
        add(rows.get(i), examples.get(i), weights, gradient, curvature);
      }
      for (int k = 0; k < size; k++) {
        boolean bias = k == size - 1;
        gradient[k] += bias ? 0 : penalty * weights[k];
        curvature[k][k] += bias ? 1e-6 : penalty;
      }
      double[] step = solve(curvature, gradient);
      for (int k = 0; k < size; k++) {
        weights[k] -= step[k];
      }
    }
    return new Logistic(scale.undo(weights));
  }

  private static void add(
      double[] row, Example example, double[] weights, double[] gradient, double[][] curvature) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += weights[k] * row[k];
    }
    double p = 1 / (1 + StrictMath.exp(-sum));
    for (int k = 0; k < row.length; k++) {
      gradient[k] += example.weight() * (p - (example.right() ? 1 : 0)) * row[k];
      for (int j = 0; j < row.length; j++) {
        curvature[k][j] += example.weight() * p * (1 - p) * row[k] * row[j];
      }
    }
  }

  /** Gauss's elimination; the matrix is positive definite, so no pivot is needed. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int k = 0; k < size; k++) {
      for (int i = k + 1; i < size; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < size; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        x[i] -= factor * x[k];
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int j = k + 1; j < size; j++) {
        x[k] -= matrix[k][j] * x[j];
      }
      x[k] /= matrix[k][k];
    }
    return x;
  }

  /** Means and deviations of the features. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Scale(double[] mean, double[] deviation) {
    static Scale of(List<Example> examples) {
      int size = examples.getFirst().features().length;
      double[] mean = new double[size];
      double[] deviation = new double[size];
      for (int k = 0; k < size; k++) {
        int at = k;
        mean[k] = examples.stream().mapToDouble(e -> e.features()[at]).average().orElse(0);
        double variance =
            examples.stream()
                .mapToDouble(e -> Math.pow(e.features()[at] - mean[at], 2))
                .average()
                .orElse(0);
        deviation[k] = Math.sqrt(variance) + 1e-9;
      }
      return new Scale(mean, deviation);
    }

    /** Scaled features, and 1 for the bias. */
    double[] row(double[] features) {
      double[] row = new double[features.length + 1];
      for (int k = 0; k < features.length; k++) {
        row[k] = (features[k] - mean[k]) / deviation[k];
      }
      row[features.length] = 1;
      return row;
    }

    double[] undo(double[] weights) {
      double[] raw = weights.clone();
      for (int k = 0; k < mean.length; k++) {
        raw[k] = weights[k] / deviation[k];
        raw[mean.length] -= raw[k] * mean[k];
      }
      return raw;
    }
  }
}
