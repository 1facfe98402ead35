package news.parallax.eval.extract;

import java.util.Arrays;
import java.util.SplittableRandom;
import news.parallax.extract.html.Forest;

/**
 * Learns a forest of symmetric trees by gradient boosting on the logistic loss, with histograms.
 *
 * <p>Friedman, "Stochastic Gradient Boosting" (2002); symmetric trees as in Prokhorenkova and
 * others, "CatBoost: unbiased boosting with categorical features" (2018); each tree sees a sample
 * of the rows that have most to say, as in Ibragimov and Gusev, "Minimal Variance Sampling in
 * Stochastic Gradient Boosting" (2019). Deterministic for a seed.
 */
final class Boosting {
  private static final int BINS = 48;
  private static final int DEPTH = 6;
  private static final double ROWS = 0.08;
  private static final double FEATURES = 0.25;
  private static final double RATE = 0.08;
  private static final double RIDGE = 5;

  private final Rows rows;
  private final int features;
  private final float[][] thresholds;
  private final byte[][] bins;
  private final double[] margins;
  private final float[] gradients;
  private final float[] curvatures;
  private final SplittableRandom random = new SplittableRandom(20_260_101);

  /**
   * Rows to learn from.
   *
   * @param values row by row
   * @param labels from 0 to 1
   * @param weights how much each row counts
   */
  @SuppressWarnings("ArrayRecordComponent") // a bundle of columns; never compared
  record Rows(float[][] values, float[] labels, float[] weights) {}

  private Boosting(Rows rows) {
    this.rows = rows;
    this.features = rows.values()[0].length;
    this.margins = new double[rows.values().length];
    this.gradients = new float[margins.length];
    this.curvatures = new float[margins.length];
    this.thresholds = new float[features][];
    this.bins = new byte[features][];
    for (int feature = 0; feature < features; feature++) {
      thresholds[feature] = quantiles(feature);
      bins[feature] = binned(feature);
    }
  }

  static Forest learn(Rows rows, int trees) {
    Boosting boosting = new Boosting(rows);
    int[] asked = new int[trees * DEPTH];
    float[] cuts = new float[trees * DEPTH];
    float[] leaves = new float[trees << DEPTH];
    for (int tree = 0; tree < trees; tree++) {
      boosting.grow(tree, asked, cuts, leaves);
    }
    return new Forest(DEPTH, asked, cuts, leaves);
  }

  private float[] quantiles(int feature) {
    int step = Math.max(1, margins.length / 20_000);
    float[] sample = new float[(margins.length + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows.values()[i * step][feature];
    }
    Arrays.sort(sample);
    float[] cuts = new float[BINS - 1];
    int count = 0;
    for (int i = 1; i < BINS; i++) {
      float cut = sample[(int) ((long) i * (sample.length - 1) / BINS)];
      if (cut < sample[sample.length - 1] && (count == 0 || cut > cuts[count - 1])) {
        cuts[count++] = cut;
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  private byte[] binned(int feature) {
    byte[] column = new byte[margins.length];
    for (int i = 0; i < column.length; i++) {
      int place = Arrays.binarySearch(thresholds[feature], rows.values()[i][feature]);
      column[i] = (byte) (place >= 0 ? place : -place - 1);
    }
    return column;
  }

  private void grow(int tree, int[] asked, float[] cuts, float[] leaves) {
    int[] sample = sample();
    byte[] leaf = new byte[sample.length];
    int[] bin = new int[DEPTH];
    for (int level = 0; level < DEPTH; level++) {
      int[] best = bestCut(sample, leaf, 1 << level);
      int question = tree * DEPTH + level;
      asked[question] = best[0];
      bin[level] = best[1];
      float[] cut = thresholds[best[0]];
      cuts[question] = best[1] < cut.length ? cut[best[1]] : Float.MAX_VALUE;
      byte[] column = bins[best[0]];
      for (int i = 0; i < sample.length; i++) {
        leaf[i] |= (byte) (column[sample[i]] > best[1] ? 1 << level : 0);
      }
    }
    fill(sample, leaf, tree, leaves);
    for (int i = 0; i < margins.length; i++) {
      int place = 0;
      for (int level = 0; level < DEPTH; level++) {
        place |= bins[asked[tree * DEPTH + level]][i] > bin[level] ? 1 << level : 0;
      }
      margins[i] += leaves[(tree << DEPTH) + place];
    }
  }

  /** Draws rows by the size of their gradients, and weighs each by how unlikely it was drawn. */
  private int[] sample() {
    double[] sizes = sizes();
    double sure = sure(sizes);
    int[] sample = new int[margins.length];
    int count = 0;
    for (int i = 0; i < margins.length; i++) {
      double chance = Math.min(1, sizes[i] / sure);
      if (random.nextDouble() < chance) {
        gradients[count] = (float) (gradient(i) / chance);
        curvatures[count] = (float) (curvature(i) / chance);
        sample[count++] = i;
      }
    }
    return Arrays.copyOf(sample, count);
  }

  private double gradient(int row) {
    return rows.weights()[row] * (rows.labels()[row] - probability(row));
  }

  private double curvature(int row) {
    double p = probability(row);
    return rows.weights()[row] * p * (1 - p);
  }

  private double probability(int row) {
    return 1 / (1 + Math.exp(-margins[row]));
  }

  private double[] sizes() {
    double[] sizes = new double[margins.length];
    for (int i = 0; i < sizes.length; i++) {
      double gradient = gradient(i);
      double curvature = curvature(i);
      sizes[i] = Math.sqrt(gradient * gradient + curvature * curvature);
    }
    return sizes;
  }

  /** From what size on a row is always drawn, so that {@link #ROWS} of all are. */
  private static double sure(double[] sizes) {
    double low = 0;
    double high = Arrays.stream(sizes).max().orElse(1) / ROWS;
    for (int step = 0; step < 24; step++) {
      double middle = (low + high) / 2;
      double drawn = 0;
      for (double size : sizes) {
        drawn += Math.min(1, size / middle);
      }
      low = drawn > ROWS * sizes.length ? middle : low;
      high = drawn > ROWS * sizes.length ? high : middle;
    }
    return high;
  }

  private int[] bestCut(int[] sample, byte[] leaf, int parts) {
    int[] best = {0, BINS};
    double most = -1;
    for (int feature = 0; feature < features; feature++) {
      if (thresholds[feature].length == 0 || random.nextDouble() > FEATURES) {
        continue;
      }
      double[] sums = histogram(sample, leaf, parts, bins[feature]);
      for (int cut = 0; cut < thresholds[feature].length; cut++) {
        double gain = gain(sums, parts, cut);
        if (gain > most) {
          most = gain;
          best = new int[] {feature, cut};
        }
      }
    }
    return best;
  }

  /** Gradient and curvature up to and with each bin, part by part. */
  private double[] histogram(int[] sample, byte[] leaf, int parts, byte[] column) {
    double[] sums = new double[parts * BINS * 2];
    for (int i = 0; i < sample.length; i++) {
      int at = (leaf[i] * BINS + column[sample[i]]) * 2;
      sums[at] += gradients[i];
      sums[at + 1] += curvatures[i];
    }
    for (int part = 0; part < parts; part++) {
      for (int at = part * BINS * 2 + 2; at < (part + 1) * BINS * 2; at++) {
        sums[at] += sums[at - 2];
      }
    }
    return sums;
  }

  private static double gain(double[] sums, int parts, int cut) {
    double gain = 0;
    for (int part = 0; part < parts; part++) {
      int at = (part * BINS + cut) * 2;
      int end = ((part + 1) * BINS - 1) * 2;
      double low = sums[at];
      double high = sums[end] - low;
      gain += low * low / (sums[at + 1] + RIDGE);
      gain += high * high / (sums[end + 1] - sums[at + 1] + RIDGE);
    }
    return gain;
  }

  private void fill(int[] sample, byte[] leaf, int tree, float[] leaves) {
    double[] gradient = new double[1 << DEPTH];
    double[] curvature = new double[1 << DEPTH];
    for (int i = 0; i < sample.length; i++) {
      gradient[leaf[i]] += gradients[i];
      curvature[leaf[i]] += curvatures[i];
    }
    for (int i = 0; i < gradient.length; i++) {
      leaves[(tree << DEPTH) + i] = (float) (RATE * gradient[i] / (curvature[i] + RIDGE));
    }
  }
}
