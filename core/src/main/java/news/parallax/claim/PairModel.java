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
 * A logistic model of {@link Feature}s of two passages. Immutable; safe for any threads. The
 * shipped weights are made by {@code TrainAlignment} and {@code TrainClaims} in eval.
 */
public final class PairModel {
  private static final String BIAS = "BIAS";
  private static final String THRESHOLD = "THRESHOLD";

  private final List<Feature> features;
  private final double[] weights;
  private final double bias;
  private final double threshold;

  private PairModel(List<Feature> features, Map<String, Double> numbers) {
    this.features = features;
    weights = features.stream().mapToDouble(feature -> number(numbers, feature.name())).toArray();
    bias = number(numbers, BIAS);
    threshold = number(numbers, THRESHOLD);
  }

  private static final class Shipped {
    private static final PairModel HAPPENING = read("alignment-2.tsv", Feature.OF_HAPPENING);
    private static final PairModel CLAIM = read("same-claim-2.tsv", Feature.OF_CLAIM);
  }

  /** Whether two passages tell of the same happening; comes with the program, read once. */
  public static PairModel happening() {
    return Shipped.HAPPENING;
  }

  /** Whether two passages make the same claim; comes with the program, read once. */
  public static PairModel claim() {
    return Shipped.CLAIM;
  }

  /** What the model looks at. */
  public List<Feature> features() {
    return features;
  }

  /**
   * How likely it is, 0 to 1.
   *
   * @param values in the order of {@link #features}
   */
  public double score(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** How likely it is of two passages, 0 to 1. */
  double score(Pair pair) {
    return score(Feature.of(pair, features));
  }

  /** The score from which it counts as so. */
  public double threshold() {
    return threshold;
  }

  private static PairModel read(String resource, List<Feature> features) {
    Map<String, Double> numbers = new HashMap<>();
    lines(resource).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> numbers.put(cells[0], Double.valueOf(cells[1])));
    return new PairModel(features, numbers);
  }

  private static double number(Map<String, Double> numbers, String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = PairModel.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }
}
