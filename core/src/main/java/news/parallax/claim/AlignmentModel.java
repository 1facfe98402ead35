package news.parallax.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A logistic model of {@link Feature}s. The shipped weights are made by {@code TrainAlignment} in
 * eval.
 */
public final class AlignmentModel {
  private static final String RESOURCE = "alignment-1.tsv";
  private static final String BIAS = "BIAS";
  private static final String THRESHOLD = "THRESHOLD";

  private final double[] weights;
  private final double bias;
  private final double threshold;

  private AlignmentModel(double[] weights, double bias, double threshold) {
    this.weights = weights;
    this.bias = bias;
    this.threshold = threshold;
  }

  private static final class Shipped {
    private static final AlignmentModel MODEL = read();
  }

  /** The model that comes with the program; read once. */
  public static AlignmentModel shipped() {
    return Shipped.MODEL;
  }

  /** How likely two passages tell the same, 0 to 1. */
  public double score(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** The score from which two passages count as telling of the same happening. */
  public double threshold() {
    return threshold;
  }

  private static AlignmentModel read() {
    Map<String, Double> numbers = new HashMap<>();
    lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> numbers.put(cells[0], Double.valueOf(cells[1])));
    double[] weights =
        Feature.ALL.stream().mapToDouble(feature -> number(numbers, feature.name())).toArray();
    return new AlignmentModel(weights, number(numbers, BIAS), number(numbers, THRESHOLD));
  }

  private static double number(Map<String, Double> numbers, String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private static List<String> lines() {
    try (InputStream in = AlignmentModel.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + RESOURCE, e);
    }
  }
}
