package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.claim.Feature;
import news.parallax.claim.PairModel;
import news.parallax.claim.SeenPairs;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Names;
import org.jspecify.annotations.Nullable;

/**
 * Makes the weights that tell whether two passages make the same claim, from the pairs labelled by
 * reading.
 *
 * <p>Run: {@code java … TrainClaims OUT STORIES…}, each an articles JSONL with stories
 */
public final class TrainClaims {
  private static final double PENALTY = 2;
  private static final int FOLDS = 8;

  /**
   * Of pairs that it puts into one claim nine in ten are right (MeasureClaims), each labelled pair
   * counted as often as its like stands among all pairs. Links alone would do with less: a claim
   * also has pairs that no link joins.
   */
  private static final double THRESHOLD = 0.78;

  private TrainClaims() {}

  private record Seen(String story, Logistic.Example example, double like) {}

  /** Prints how well unseen stories do, and writes the weights. */
  public static void main(String[] args) throws IOException {
    LabelledPairs labelled = LabelledPairs.of(Stream.of(args).skip(1).map(Path::of).toList());
    List<Seen> seen = seen(labelled);
    List<Boolean> right = seen.stream().map(each -> each.example().right()).toList();
    System.out.printf(
        Locale.ROOT,
        "%d pairs, average precision on unseen stories %.3f%n",
        seen.size(),
        new Ranking(unseen(seen), right).averagePrecision());
    printAtThreshold(seen, unseen(seen));
    write(Path.of(args[0]), Logistic.fit(examples(seen), PENALTY));
  }

  private static void printAtThreshold(List<Seen> seen, List<Double> sums) {
    double least = StrictMath.log(THRESHOLD / (1 - THRESHOLD));
    double together = 0;
    double right = 0;
    double same = 0;
    for (int i = 0; i < seen.size(); i++) {
      double like = seen.get(i).like();
      boolean isSame = seen.get(i).example().right();
      together += sums.get(i) >= least ? like : 0;
      right += isSame && sums.get(i) >= least ? like : 0;
      same += isSame ? like : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "those drawn by chance, each for all like it: precision %.3f, recall %.3f%n",
        right / together,
        right / same);
  }

  private static List<Seen> seen(LabelledPairs labelled) {
    Map<String, SeenPairs> stories = new HashMap<>();
    List<Seen> seen = new ArrayList<>();
    for (LabelledPairs.Pair pair : labelled.pairs()) {
      double[] features =
          stories
              .computeIfAbsent(pair.story(), story -> pairs(labelled.stories().get(story)))
              .features(pair.a(), pair.b());
      if (features != null) {
        seen.add(new Seen(pair.story(), new Logistic.Example(features, pair.same()), pair.like()));
      }
    }
    return seen;
  }

  private static SeenPairs pairs(@Nullable List<AnalysedArticle> story) {
    List<AnalysedArticle> articles = story == null ? List.of() : story;
    return new SeenPairs(
        articles,
        Names.across(
            articles.stream().map(a -> new ArticleMentions(a.article(), a.mentions())).toList()));
  }

  /** One score a pair, by a model that saw none of its story. */
  private static List<Double> unseen(List<Seen> seen) {
    Map<String, Integer> folds = new TreeMap<>();
    seen.stream()
        .map(Seen::story)
        .sorted()
        .forEach(s -> folds.putIfAbsent(s, folds.size() % FOLDS));
    Map<Integer, Logistic> models = new HashMap<>();
    return seen.stream()
        .map(
            each ->
                models
                    .computeIfAbsent(
                        folds.get(each.story()),
                        fold ->
                            Logistic.fit(
                                examples(
                                    seen.stream()
                                        .filter(other -> !fold.equals(folds.get(other.story())))
                                        .toList()),
                                PENALTY))
                    .sum(each.example().features()))
        .toList();
  }

  private static List<Logistic.Example> examples(List<Seen> seen) {
    return seen.stream().map(Seen::example).toList();
  }

  private static void write(Path file, Logistic model) throws IOException {
    List<Feature> features = PairModel.claim().features();
    StringBuilder out = new StringBuilder("# TrainClaims, from claims/pairs.tsv\n");
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
