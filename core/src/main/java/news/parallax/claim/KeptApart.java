package news.parallax.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Passage;

/** Which units of a story may not be of one claim, since people said so. */
final class KeptApart {
  /** By unit those it is kept from; both ways. */
  private final Map<Integer, Set<Integer>> from = new HashMap<>();

  /** A passage stands for each unit that it shares words with; for none if the story lacks it. */
  KeptApart(Collection<Apart> said, List<Unit> units) {
    for (Apart apart : said) {
      for (int a : under(apart.a(), units)) {
        for (int b : under(apart.b(), units)) {
          from.computeIfAbsent(a, key -> new HashSet<>()).add(b);
          from.computeIfAbsent(b, key -> new HashSet<>()).add(a);
        }
      }
    }
  }

  private static List<Integer> under(Passage passage, List<Unit> units) {
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).in().article().id().equals(passage.article()))
        .filter(i -> units.get(i).span().overlaps(passage.span()))
        .boxed()
        .toList();
  }

  /** Whether two units may be of one claim. */
  boolean allows(int a, int b) {
    return !from.getOrDefault(a, Set.of()).contains(b);
  }

  /** Whether each unit of one group may be of one claim with each of the other. */
  boolean allows(Collection<Integer> one, Collection<Integer> other) {
    return from.isEmpty() || one.stream().allMatch(a -> other.stream().allMatch(b -> allows(a, b)));
  }

  /** Groups of units that may be together, each in the first that has room for it; in order. */
  List<List<Integer>> parted(List<Integer> units) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int unit : units) {
      List<Integer> open =
          groups.stream()
              .filter(group -> allows(List.of(unit), group))
              .findFirst()
              .orElseGet(
                  () -> {
                    groups.add(new ArrayList<>());
                    return groups.getLast();
                  });
      open.add(unit);
    }
    return groups;
  }
}
