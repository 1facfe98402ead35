package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which units are worth comparing: those that share rare words, by an index of words. */
final class Candidates {
  private static final int MOST_PER_UNIT = 16;
  private static final int COMMONEST = 120;

  private Candidates() {}

  /** Two units of different articles, the earlier one first. */
  record Two(int a, int b) implements Comparable<Two> {
    @Override
    public int compareTo(Two other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  /** Pairs of units that share the most weight of words that few units have, ascending. */
  static Set<Two> of(List<Unit> units, Aligner aligner) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (Lexicon.Entry entry : aligner.entries(i)) {
        index.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(i);
      }
    }
    Set<Two> pairs = new TreeSet<>();
    for (int i = 0; i < units.size(); i++) {
      int from = i;
      Map<Integer, Double> shared = shared(i, units, aligner, index);
      shared.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
          .limit(MOST_PER_UNIT)
          .forEach(e -> pairs.add(new Two(Math.min(from, e.getKey()), Math.max(from, e.getKey()))));
    }
    return pairs;
  }

  private static Map<Integer, Double> shared(
      int unit, List<Unit> units, Aligner aligner, Map<Integer, List<Integer>> index) {
    Map<Integer, Double> shared = new HashMap<>();
    for (Lexicon.Entry entry : aligner.entries(unit)) {
      List<Integer> having = index.getOrDefault(entry.id(), List.of());
      if (having.size() <= COMMONEST) {
        for (int other : having) {
          if (units.get(other).article() != units.get(unit).article()) {
            shared.merge(other, entry.weight(), Double::sum);
          }
        }
      }
    }
    return shared;
  }
}
