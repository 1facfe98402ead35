package news.parallax.eval.distil;

/**
 * The directions in which vectors vary most.
 *
 * @param mean of the vectors
 * @param axes orthonormal, by falling variance
 */
record PrincipalAxes(double[] mean, double[][] axes) {
  private static final int ROUNDS = 200;

  /** The first axes of some vectors, by orthogonal iteration (Golub and Van Loan, 8.2.4). */
  static PrincipalAxes of(float[][] vectors, int count) {
    double[] mean = mean(vectors);
    double[][] covariance = covariance(vectors, mean);
    double[][] axes = new double[count][mean.length];
    for (int k = 0; k < count; k++) {
      for (int d = 0; d < mean.length; d++) {
        axes[k][d] = Math.sin(1 + k * 7.1 + d * (k + 1) * 0.37); // any full-rank start will do
      }
    }
    orthonormalise(axes);
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < count; k++) {
        axes[k] = multiply(covariance, axes[k]);
      }
      orthonormalise(axes);
    }
    return new PrincipalAxes(mean, axes);
  }

  /** The vectors' coordinates along the axes. */
  float[][] project(float[][] vectors) {
    float[][] projected = new float[vectors.length][axes.length];
    for (int i = 0; i < vectors.length; i++) {
      for (int k = 0; k < axes.length; k++) {
        double sum = 0;
        for (int d = 0; d < mean.length; d++) {
          sum += (vectors[i][d] - mean[d]) * axes[k][d];
        }
        projected[i][k] = (float) sum;
      }
    }
    return projected;
  }

  private static double[] mean(float[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / vectors.length;
      }
    }
    return mean;
  }

  private static double[][] covariance(float[][] vectors, double[] mean) {
    double[][] covariance = new double[mean.length][mean.length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        double at = (vector[i] - mean[i]) / vectors.length;
        for (int j = 0; j < mean.length; j++) {
          covariance[i][j] += at * (vector[j] - mean[j]);
        }
      }
    }
    return covariance;
  }

  private static double[] multiply(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < product.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static void orthonormalise(double[][] rows) {
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < k; j++) {
        add(rows[k], rows[j], -dot(rows[k], rows[j]));
      }
      double length = Math.sqrt(dot(rows[k], rows[k]));
      for (int d = 0; d < rows[k].length; d++) {
        rows[k][d] /= length;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static void add(double[] to, double[] other, double factor) {
    for (int d = 0; d < to.length; d++) {
      to[d] += factor * other[d];
    }
  }
}
