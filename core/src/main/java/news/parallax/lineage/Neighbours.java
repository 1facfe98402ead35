package news.parallax.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds which fingerprints share a shingle, by an index and not by comparing all with all. */
final class Neighbours {
  /** A shingle in more texts than this is a phrase of the trade and leads to no comparison. */
  private static final int COMMON = 60;

  private Neighbours() {}

  /** For each fingerprint the places of the earlier ones in the list that it may be a copy of. */
  static List<SortedSet<Integer>> among(List<Fingerprint> prints) {
    Map<Long, List<Integer>> places = new HashMap<>();
    List<SortedSet<Integer>> neighbours = new ArrayList<>();
    for (int at = 0; at < prints.size(); at++) {
      SortedSet<Integer> earlier = new TreeSet<>();
      for (long shingle : prints.get(at).shingles()) {
        List<Integer> posting = places.computeIfAbsent(shingle, any -> new ArrayList<>());
        earlier.addAll(posting);
        if (posting.size() < COMMON) {
          posting.add(at);
        }
      }
      neighbours.add(earlier);
    }
    return neighbours;
  }
}
