package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the two halves of a sentence together again where nobody else tells either: cut, they only
 * read worse.
 */
final class Halves {
  private Halves() {}

  /** The clusters with such halves in one, in the order of their first units. */
  static List<Cluster> together(List<Cluster> clusters, List<Unit> units) {
    Map<Integer, Cluster> alone = new HashMap<>();
    clusters.stream()
        .filter(cluster -> cluster.numbers().size() == 1)
        .forEach(cluster -> alone.put(cluster.numbers().getFirst(), cluster));
    List<Cluster> together = new ArrayList<>();
    for (Cluster cluster : clusters) {
      int first = cluster.numbers().getFirst();
      if (!alone.containsKey(first)) {
        together.add(cluster);
      } else if (alone.containsKey(first + 1)
          && areHalves(units.get(first), units.get(first + 1))) {
        together.add(Cluster.of(List.of(first, first + 1), units));
      } else if (!alone.containsKey(first - 1)
          || !areHalves(units.get(first - 1), units.get(first))) {
        together.add(cluster);
      }
    }
    return together;
  }

  private static boolean areHalves(Unit a, Unit b) {
    return a.article() == b.article() && a.place() == b.place();
  }
}
