package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what two articles have in common. */
final class Shared {
  private static final int SHOWN = 6;

  private Shared() {}

  static Join.Evidence between(Member a, Member b, Vocabulary vocabulary) {
    List<Integer> names = top(a.names(), b.names());
    List<Integer> words = new ArrayList<>(top(a.all(), b.all()));
    words.removeAll(names);
    return new Join.Evidence(show(names, vocabulary), show(words, vocabulary), a.days(b));
  }

  private static List<String> show(List<Integer> terms, Vocabulary vocabulary) {
    return terms.stream().limit(SHOWN).map(vocabulary::shown).toList();
  }

  /** Shared terms, most telling first. */
  private static List<Integer> top(Weights a, Weights b) {
    Map<Integer, Double> products = new HashMap<>();
    for (int i = 0; i < a.terms().length; i++) {
      int at = java.util.Arrays.binarySearch(b.terms(), a.terms()[i]);
      if (at >= 0) {
        products.put(a.terms()[i], (double) a.weights()[i] * b.weights()[at]);
      }
    }
    return products.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(3 * SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }
}
