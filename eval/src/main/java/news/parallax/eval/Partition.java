package news.parallax.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well items were put into groups: B-Cubed (Bagga and Baldwin, 1998) and over pairs.
 *
 * @param precision of each item's group, the share that belongs with it
 * @param recall of what belongs with each item, the share that is in its group
 * @param pairF1 over pairs of items in one group
 */
record Partition(double precision, double recall, double pairF1) {

  /**
   * Compares.
   *
   * @param found each item's group
   * @param gold each item's right group; the same items in the same order
   */
  static Partition of(List<String> found, List<String> gold) {
    Map<String, Integer> foundSizes = sizes(found);
    Map<String, Integer> goldSizes = sizes(gold);
    Map<List<String>, Integer> both = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      both.merge(List.of(found.get(i), gold.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < found.size(); i++) {
      double together = both.getOrDefault(List.of(found.get(i), gold.get(i)), 0);
      precision += together / foundSizes.getOrDefault(found.get(i), 1) / found.size();
      recall += together / goldSizes.getOrDefault(gold.get(i), 1) / found.size();
    }
    double pairF1 = 2 * pairs(both) / Math.max(1, pairs(foundSizes) + pairs(goldSizes));
    return new Partition(precision, recall, pairF1);
  }

  /** The harmonic mean of B-Cubed precision and recall. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Integer> sizes(List<String> groups) {
    Map<String, Integer> sizes = new HashMap<>();
    groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
