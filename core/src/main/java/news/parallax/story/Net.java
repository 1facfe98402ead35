package news.parallax.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A small feed-forward net: standardised inputs, one hidden layer of tanh, and a direct linear way.
 *
 * @param mean of each input
 * @param spread standard deviation of each input
 * @param hidden a row for each hidden unit: a weight for each input, then the bias
 * @param out a weight for each hidden unit
 * @param direct a weight for each input, then the bias
 */
@SuppressWarnings("ArrayRecordComponent") // weights, never compared
public record Net(
    double[] mean, double[] spread, double[][] hidden, double[] out, double[] direct) {
  private static final double FARTHEST = 4;

  /** A net that knows nothing: even odds for all. */
  static Net blank(int inputs) {
    double[] spread = new double[inputs];
    Arrays.fill(spread, 1);
    return new Net(
        new double[inputs], spread, new double[0][], new double[0], new double[inputs + 1]);
  }

  /** The same net with so much added to all odds. */
  public Net leaning(double more) {
    double[] leaning = direct.clone();
    leaning[leaning.length - 1] += more;
    return new Net(mean, spread, hidden, out, leaning);
  }

  /** The odds, as a logarithm. */
  public double odds(double[] inputs) {
    double[] z = standard(inputs);
    double sum = dot(direct, z);
    for (int unit = 0; unit < hidden.length; unit++) {
      sum += out[unit] * Math.tanh(dot(hidden[unit], z));
    }
    return sum;
  }

  /** Inputs less their mean, in standard deviations, no farther out than 4. */
  public double[] standard(double[] inputs) {
    double[] z = new double[inputs.length];
    for (int i = 0; i < z.length; i++) {
      z[i] = Math.clamp((inputs[i] - mean[i]) / spread[i], -FARTHEST, FARTHEST);
    }
    return z;
  }

  /** Weights times inputs plus the bias, which is the last weight. */
  static double dot(double[] weights, double[] z) {
    double sum = weights[z.length];
    for (int i = 0; i < z.length; i++) {
      sum += weights[i] * z[i];
    }
    return sum;
  }

  /** Reads lines as {@link #lines} writes them. */
  static Net parse(List<String> lines) {
    double[][] rows = lines.stream().map(Net::row).toArray(double[][]::new);
    int units = rows.length - 4;
    double[][] hidden =
        IntStream.range(0, units).mapToObj(i -> rows[4 + i]).toArray(double[][]::new);
    return new Net(rows[0], rows[1], hidden, rows[2], rows[3]);
  }

  /** One line for each row of numbers: mean, spread, out, direct, then the hidden units. */
  public List<String> lines() {
    return IntStream.range(0, 4 + hidden.length)
        .mapToObj(
            i ->
                switch (i) {
                  case 0 -> mean;
                  case 1 -> spread;
                  case 2 -> out;
                  case 3 -> direct;
                  default -> hidden[i - 4];
                })
        .map(
            row ->
                DoubleStream.of(row)
                    .mapToObj(w -> String.format(Locale.ROOT, "%.6g", w))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static double[] row(String line) {
    return line.isBlank()
        ? new double[0]
        : Arrays.stream(line.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
