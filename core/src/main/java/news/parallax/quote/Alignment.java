package news.parallax.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Puts sayings of several articles together that tell the same words. */
final class Alignment {
  /** A word of more sayings than this tells nothing of which belong together. */
  private static final int COMMON = 60;

  private final List<Saying> sayings;
  private final int[] parent;
  private final Map<String, List<Integer>> byTerm = new HashMap<>();

  private Alignment(List<Saying> sayings) {
    this.sayings = sayings;
    this.parent = new int[sayings.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The groups, each in the order of the sayings; a saying alike to none is a group of its own. */
  static List<List<Saying>> of(List<Saying> sayings) {
    Alignment alignment = new Alignment(sayings);
    alignment.link();
    Map<Integer, List<Saying>> groups = new LinkedHashMap<>();
    for (int i = 0; i < sayings.size(); i++) {
      groups.computeIfAbsent(alignment.root(i), root -> new ArrayList<>()).add(sayings.get(i));
    }
    return List.copyOf(groups.values());
  }

  private record Link(int a, int b, double likeness) {}

  private void link() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      for (int other : alikeBefore(i)) {
        double likeness = Likeness.of(sayings.get(i), sayings.get(other));
        if (likeness > 0) {
          links.add(new Link(other, i, likeness));
        }
      }
      index(i);
    }
    links.sort(Comparator.comparingDouble(Link::likeness).reversed());
    for (Link link : links) {
      parent[root(link.b)] = root(link.a);
    }
  }

  private Collection<Integer> alikeBefore(int index) {
    TreeSet<Integer> others = new TreeSet<>();
    for (String term : sayings.get(index).terms()) {
      List<Integer> with = byTerm.getOrDefault(term, List.of());
      if (with.size() <= COMMON) {
        others.addAll(with);
      }
    }
    others.removeIf(
        other -> sayings.get(other).article().id().equals(sayings.get(index).article().id()));
    return others;
  }

  private void index(int index) {
    for (String term : sayings.get(index).terms()) {
      byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(index);
    }
  }

  private int root(int index) {
    int at = index;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
