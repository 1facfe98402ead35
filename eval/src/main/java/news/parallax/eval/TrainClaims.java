package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.claim.Feature;
import news.parallax.claim.PairModel;
import news.parallax.claim.SeenPairs;
import news.parallax.eval.Readings.Kind;
import news.parallax.eval.Readings.Use;

/**
 * Makes the weights that tell whether two passages make the same claim, from the stories that were
 * read to learn from.
 *
 * <p>Run: {@code java … TrainClaims OUT STORIES…}, each an articles JSONL with stories
 */
public final class TrainClaims {
  private static final double PENALTY = 2;
  private static final int FOLDS = 8;

  /** A passage told within another counts half: it is corroborated, the other is not. */
  private static final double WITHIN = 0.5;

  /**
   * More pairs than that of one story count less each: twenty short reports of one earthquake say
   * the same in hundreds of pairs.
   */
  private static final double MOST_OF_STORY = 1_000;

  /** Few pairs tell the same: counted so often, scores spread over the whole of 0 to 1. */
  private static final double SAME = 4;

  /** Of the passages that it shows as told by others nine in ten are (MeasureClaims). */
  private static final double THRESHOLD = 0.78;

  private TrainClaims() {}

  private record Seen(int fold, Logistic.Example example) {}

  /** Prints how well unseen stories do, and writes the weights. */
  public static void main(String[] args) throws IOException {
    ReadStories read = ReadStories.of(Stream.of(args).skip(1).map(Path::of).toList()).of(Use.LEARN);
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < read.stories().size(); i++) {
      seen.addAll(seen(read.stories().get(i), i % FOLDS));
    }
    List<Boolean> right = seen.stream().map(each -> each.example().right()).toList();
    System.out.printf(
        Locale.ROOT,
        "%d pairs of %d stories, average precision on unseen stories %.3f%n",
        seen.size(),
        read.stories().size(),
        new Ranking(unseen(seen), right).averagePrecision());
    write(Path.of(args[0]), Logistic.fit(seen.stream().map(Seen::example).toList(), PENALTY));
  }

  private static List<Seen> seen(ReadStories.Story story, int fold) {
    List<SeenPairs.Seen> pairs = SeenPairs.of(story.articles(), story.lineage(), story.names());
    double each = Math.min(1, MOST_OF_STORY / pairs.size());
    List<Seen> seen = new ArrayList<>();
    for (SeenPairs.Seen pair : pairs) {
      List<Kind> kinds =
          story.read().findings().stream()
              .filter(finding -> finding.isOf(pair.a(), pair.b()))
              .map(Readings.Finding::kind)
              .toList();
      boolean onlyWithin = !kinds.isEmpty() && kinds.stream().allMatch(Kind.WITHIN::equals);
      boolean right = !kinds.isEmpty();
      double weight = each * (onlyWithin ? WITHIN : 1) * (right ? SAME : 1);
      seen.add(new Seen(fold, new Logistic.Example(pair.features(), right, weight)));
    }
    return seen;
  }

  /** One score a pair, by a model that saw none of its story. */
  private static List<Double> unseen(List<Seen> seen) {
    Map<Integer, Logistic> models = new HashMap<>();
    return seen.stream()
        .map(
            each ->
                models
                    .computeIfAbsent(each.fold(), fold -> without(fold, seen))
                    .sum(each.example().features()))
        .toList();
  }

  private static Logistic without(int fold, List<Seen> seen) {
    return Logistic.fit(
        seen.stream().filter(each -> each.fold() != fold).map(Seen::example).toList(), PENALTY);
  }

  private static void write(Path file, Logistic model) throws IOException {
    List<Feature> features = PairModel.claim().features();
    StringBuilder out = new StringBuilder("# TrainClaims, from claims/readings.tsv\n");
    for (int i = 0; i < features.size(); i++) {
      line(out, features.get(i).name(), model.weights()[i]);
    }
    line(out, "BIAS", model.weights()[features.size()]);
    line(out, "THRESHOLD", THRESHOLD);
    Files.writeString(file, out);
  }

  private static void line(StringBuilder out, String name, double value) {
    out.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }
}
