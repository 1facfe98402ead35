package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import news.parallax.claim.Feature;

/**
 * Makes the weights of the alignment model from a claims gold set.
 *
 * <p>Run: {@code java … TrainAlignment GOLD OUT}
 */
public final class TrainAlignment {
  private TrainAlignment() {}

  /** Writes the weights; the threshold is the best one of the cross-validation by topic. */
  public static void main(String[] args) throws IOException {
    AlignmentGold gold = AlignmentGold.of(Path.of(args[0]));
    Logistic model =
        Logistic.fit(
            gold.pairs().stream().map(AlignmentGold.Pair::example).toList(),
            CrossValidation.PENALTY);
    double best = new Ranking(CrossValidation.scores(gold), gold.same()).best().threshold();
    StringBuilder out =
        new StringBuilder("# TrainAlignment, from " + GoldLines.name(Path.of(args[0])) + "\n");
    for (int i = 0; i < Feature.OF_HAPPENING.size(); i++) {
      line(out, Feature.OF_HAPPENING.get(i).name(), model.weights()[i]);
    }
    line(out, "BIAS", model.weights()[Feature.OF_HAPPENING.size()]);
    line(out, "THRESHOLD", 1 / (1 + StrictMath.exp(-best)));
    Files.writeString(Path.of(args[1]), out);
  }

  private static void line(StringBuilder out, String name, double value) {
    out.append(name).append('\t').append(String.format(Locale.ROOT, "%.6f", value)).append('\n');
  }
}
