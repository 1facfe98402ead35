package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import news.parallax.claim.PairModel;

/** Claims: whether two passages of a story tell the same. */
public final class ClaimsEvaluation implements Evaluation {

  @Override
  public String kind() {
    return "claims";
  }

  @Override
  public Score run(Path file) throws IOException {
    AlignmentGold gold = AlignmentGold.of(file);
    PairModel model = PairModel.happening();
    Ranking shipped = ranking(gold, pair -> model.score(pair.features()));
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("average_precision", shipped.averagePrecision());
    metrics.put("best_f1", shipped.best().f1());
    metrics.put("f1", shipped.f1(model.threshold()));
    if (CrossValidation.possible(gold)) {
      put(metrics, "cross_validated", new Ranking(CrossValidation.scores(gold), gold.same()));
    }
    Baselines baselines = new Baselines(gold);
    put(metrics, "word_overlap", ranking(gold, baselines::wordOverlap));
    put(metrics, "tfidf_cosine", ranking(gold, baselines::cosine));
    return new Score(GoldLines.name(file), gold.pairs().size(), metrics, errors(gold, shipped));
  }

  private static Ranking ranking(AlignmentGold gold, ToDoubleFunction<AlignmentGold.Pair> score) {
    return new Ranking(gold.pairs().stream().map(score::applyAsDouble).toList(), gold.same());
  }

  private static void put(SequencedMap<String, Double> metrics, String name, Ranking ranking) {
    metrics.put(name + "_average_precision", ranking.averagePrecision());
    metrics.put(name + "_best_f1", ranking.best().f1());
  }

  private static List<String> errors(AlignmentGold gold, Ranking ranking) {
    return IntStream.range(0, gold.pairs().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -error(gold, ranking, i)))
        .map(
            i -> {
              AlignmentGold.Pair pair = gold.pairs().get(i);
              return (pair.same() ? "missed " : "wrong ")
                  + String.format(java.util.Locale.ROOT, "%.3f", ranking.scores().get(i))
                  + " "
                  + pair.id()
                  + "\n  "
                  + pair.a()
                  + "\n  "
                  + pair.b();
            })
        .toList();
  }

  private static double error(AlignmentGold gold, Ranking ranking, int i) {
    return Math.abs((gold.pairs().get(i).same() ? 1 : 0) - ranking.scores().get(i));
  }
}
