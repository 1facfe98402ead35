package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which units are worth comparing: those that share rare words, by an index of words. */
final class Candidates {
  private static final int MOST_PER_UNIT = 16;
  private static final int COMMONEST = 120;

  private final Aligner aligner;
  private final List<List<Integer>> having = new ArrayList<>();

  /** Two units, the earlier one first. */
  record Two(int a, int b) implements Comparable<Two> {
    @Override
    public int compareTo(Two other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  private Candidates(List<Unit> units, Aligner aligner) {
    this.aligner = aligner;
    for (int unit = 0; unit < units.size(); unit++) {
      for (Lexicon.Entry entry : aligner.entries(unit)) {
        while (having.size() <= entry.id()) {
          having.add(new ArrayList<>());
        }
        having.get(entry.id()).add(unit);
      }
    }
  }

  /** Pairs of units that share the most weight of words that few units have, ascending. */
  static Set<Two> of(List<Unit> units, Aligner aligner) {
    Candidates candidates = new Candidates(units, aligner);
    Set<Two> pairs = new TreeSet<>();
    double[] shared = new double[units.size()];
    for (int unit = 0; unit < units.size(); unit++) {
      for (int other : candidates.mostShared(unit, shared)) {
        pairs.add(new Two(Math.min(unit, other), Math.max(unit, other)));
      }
    }
    return pairs;
  }

  /**
   * The units that share most with one.
   *
   * @param shared room to add up in, all zero before and after
   */
  private int[] mostShared(int unit, double[] shared) {
    IntStream.Builder touched = IntStream.builder();
    for (Lexicon.Entry entry : aligner.entries(unit)) {
      List<Integer> others = having.get(entry.id());
      if (others.size() <= COMMONEST) {
        for (int other : others) {
          if (other != unit) {
            if (shared[other] == 0) {
              touched.add(other);
            }
            shared[other] += entry.weight();
          }
        }
      }
    }
    int[] all = touched.build().distinct().toArray();
    int[] most =
        IntStream.of(all)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer other) -> -shared[other])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_PER_UNIT)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int other : all) {
      shared[other] = 0;
    }
    return most;
  }
}
