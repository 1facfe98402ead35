package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers units that tell the same: the surest pairs first, and two groups only where their members
 * agree on average (average linkage, over a bounded number of members).
 */
final class Agglomeration {
  private static final int MEMBERS_ASKED = 6;

  /** What groups must have on average, where at least two of their members are a sure link. */
  private static final double MEAN = 0.4;

  private final Likeness likeness;
  private final KeptApart apart;
  private final int[] group;
  private final List<List<Integer>> groups;

  /** How likely two units tell the same, 0 to 1. */
  interface Likeness {
    double of(int a, int b);
  }

  /** Two units and how likely they tell the same. */
  record Link(Candidates.Two two, double score) {}

  private Agglomeration(int units, Likeness likeness, KeptApart apart) {
    this.likeness = likeness;
    this.apart = apart;
    group = IntStream.range(0, units).toArray();
    groups = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups, each ascending, in the order of their first units. */
  static List<List<Integer>> of(int units, List<Link> links, Likeness likeness, KeptApart apart) {
    Agglomeration agglomeration = new Agglomeration(units, likeness, apart);
    links.stream()
        .sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::two))
        .forEach(link -> agglomeration.join(link.two().a(), link.two().b()));
    return agglomeration.groups.stream().filter(each -> !each.isEmpty()).map(List::copyOf).toList();
  }

  private void join(int a, int b) {
    if (group[a] == group[b]
        || !apart.allows(groups.get(group[a]), groups.get(group[b]))
        || meanScore(group[a], group[b]) < MEAN) {
      return;
    }
    int into = Math.min(group[a], group[b]);
    int from = Math.max(group[a], group[b]);
    groups.get(into).addAll(groups.get(from));
    groups.get(from).forEach(unit -> group[unit] = into);
    groups.get(from).clear();
    groups.get(into).sort(Comparator.naturalOrder());
  }

  private double meanScore(int one, int other) {
    double sum = 0;
    int count = 0;
    for (int a : groups.get(one).stream().limit(MEMBERS_ASKED).toList()) {
      for (int b : groups.get(other).stream().limit(MEMBERS_ASKED).toList()) {
        sum += likeness.of(a, b);
        count++;
      }
    }
    return sum / count;
  }
}
