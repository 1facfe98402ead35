package news.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores of pairs by models that never saw their topic. */
final class CrossValidation {
  static final double PENALTY = 50;

  private CrossValidation() {}

  /** Whether there are enough topics to learn from some and try on another. */
  static boolean possible(AlignmentGold gold) {
    return gold.pairs().stream().map(AlignmentGold.Pair::topic).distinct().count() > 4;
  }

  /** One score a pair: the sum before the logistic curve. */
  static List<Double> scores(AlignmentGold gold) {
    Map<String, Logistic> models = new HashMap<>();
    List<Double> scores = new ArrayList<>();
    for (AlignmentGold.Pair pair : gold.pairs()) {
      Logistic model = models.computeIfAbsent(pair.topic(), topic -> without(gold, topic));
      scores.add(model.sum(pair.features()));
    }
    return scores;
  }

  private static Logistic without(AlignmentGold gold, String topic) {
    return Logistic.fit(
        gold.pairs().stream()
            .filter(pair -> !pair.topic().equals(topic))
            .map(AlignmentGold.Pair::example)
            .toList(),
        PENALTY);
  }
}
