package news.parallax.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.text.Figure;

/**
 * How many of one thing there are, where two articles come close and yet differ, however their
 * sentences run: "took the 35-word oath" beside "administered the 38-word oath". One question for
 * the whole story.
 */
final class NearCounts {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** So many words two passages must have in common, the thing that they count among them. */
  private static final int SHARED = 3;

  /** So many of those must stand near both figures, besides the thing. */
  private static final int SHARED_BESIDE = 2;

  private static final int SHARED_BESIDE_RARE = 1;

  private NearCounts() {}

  /**
   * The units that count a thing, where two articles differ in it.
   *
   * @return by what is counted; the units' numbers ascending
   */
  static Map<String, List<Integer>> of(List<Unit> units) {
    Map<String, List<ToldFigure>> byThing = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (Unit.Asked asked : units.get(i).figures()) {
        String thing = thing(asked);
        if (!thing.isEmpty()) {
          byThing
              .computeIfAbsent(thing, key -> new ArrayList<>())
              .add(new ToldFigure(asked.figure(), asked.question(), i, units.get(i)));
        }
      }
    }
    Map<String, List<Integer>> differing = new TreeMap<>();
    byThing.forEach((thing, told) -> differing.put(thing, differing(ofOneValue(told))));
    differing.values().removeIf(List::isEmpty);
    return differing;
  }

  /** What a figure counts, where that is a thing, and not what became of people; else empty. */
  static String thing(Unit.Asked asked) {
    Question question = asked.question();
    boolean counts =
        asked.figure().slot() == Figure.Slot.COUNT
            && asked.figure().unit().isEmpty()
            && asked.figure().qualifier() != Figure.Qualifier.VAGUE
            && question.fates().isEmpty();
    return counts ? question.told().stream().sorted().collect(Collectors.joining("-")) : "";
  }

  /** Those of articles that give one value alone: two are two questions. */
  private static List<ToldFigure> ofOneValue(List<ToldFigure> told) {
    Map<Integer, Set<String>> values = new HashMap<>();
    for (ToldFigure each : told) {
      values
          .computeIfAbsent(each.unit().article(), key -> new HashSet<>())
          .add(Amounts.value(each.figure()));
    }
    return told.stream()
        .filter(each -> values.getOrDefault(each.unit().article(), Set.of()).size() == 1)
        .toList();
  }

  private static List<Integer> differing(List<ToldFigure> told) {
    return told.stream()
        .filter(one -> told.stream().anyMatch(other -> differ(one, other, told)))
        .map(ToldFigure::passage)
        .distinct()
        .toList();
  }

  private static boolean differ(ToldFigure a, ToldFigure b, List<ToldFigure> told) {
    if (a.unit().article() == b.unit().article()
        || !Amounts.areNear(a.figure(), b.figure())
        || !areOfOneThing(a, b)
        || Setting.areTwo(a.unit(), b.unit())) {
      return false;
    }
    Claim.Difference difference = Differences.between(a, b, told);
    return difference != null && difference.clashes();
  }

  /** A large number or one in a compound ("48-page") is told of few things. */
  private static boolean areOfOneThing(ToldFigure a, ToldFigure b) {
    Set<String> beside = new HashSet<>(a.question().around());
    beside.retainAll(b.question().around());
    beside.removeAll(a.question().told());
    boolean rare = (isLarge(a) && isLarge(b)) || (isCompound(a) && isCompound(b));
    Set<String> shared = stems(a.unit());
    shared.retainAll(stems(b.unit()));
    return shared.size() >= SHARED && beside.size() >= (rare ? SHARED_BESIDE_RARE : SHARED_BESIDE);
  }

  private static boolean isLarge(ToldFigure told) {
    return told.figure().low().compareTo(LARGE) >= 0;
  }

  private static boolean isCompound(ToldFigure told) {
    return told.text().endsWith("-" + told.figure().counted());
  }

  private static Set<String> stems(Unit unit) {
    return unit.telling().terms().stream()
        .filter(term -> term.form() != Telling.Form.NUMBER)
        .map(Telling.Term::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
