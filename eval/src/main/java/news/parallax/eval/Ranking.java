package news.parallax.eval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores beside what is right, for measures of ranking.
 *
 * @param scores higher is more likely
 * @param right as many
 */
record Ranking(List<Double> scores, List<Boolean> right) {

  /** The best F1 that any threshold reaches, and that threshold. */
  record Best(double f1, double threshold) {}

  /** Mean precision at each right item, from the highest score down; ties in the given order. */
  double averagePrecision() {
    List<Integer> order = order();
    double sum = 0;
    int found = 0;
    for (int i = 0; i < order.size(); i++) {
      if (right.get(order.get(i))) {
        found++;
        sum += found / (i + 1.0);
      }
    }
    return found == 0 ? 0 : sum / found;
  }

  /** The best F1 over all thresholds. */
  Best best() {
    List<Integer> order = order();
    long all = right.stream().filter(each -> each).count();
    Best best = new Best(0, 1);
    int found = 0;
    for (int i = 0; i < order.size(); i++) {
      found += right.get(order.get(i)) ? 1 : 0;
      double score = scores.get(order.get(i));
      boolean tied = i + 1 < order.size() && scores.get(order.get(i + 1)) == score;
      double f1 = 2.0 * found / (i + 1 + all);
      if (!tied && f1 > best.f1()) {
        best = new Best(f1, score);
      }
    }
    return best;
  }

  /** F1 of calling right all that scores at least the threshold. */
  double f1(double threshold) {
    long all = right.stream().filter(each -> each).count();
    long found = 0;
    long hits = 0;
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i) >= threshold) {
        found++;
        hits += right.get(i) ? 1 : 0;
      }
    }
    return found + all == 0 ? 0 : 2.0 * hits / (found + all);
  }

  private List<Integer> order() {
    return IntStream.range(0, scores.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> scores.get(i)).reversed())
        .toList();
  }
}
