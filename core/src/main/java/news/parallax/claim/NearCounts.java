package news.parallax.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.text.Figure;

/**
 * How many of one thing there are, where two articles come close and yet differ, however their
 * sentences run: "took the 35-word oath" beside "administered the 38-word oath". One question for
 * the whole story.
 */
final class NearCounts {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
  private static final int SHARED = 3;
  private static final int SHARED_NEXT_TO_SMALL = 2;

  private final List<Told> all;

  private record Told(int number, Unit unit, Unit.Asked asked) {
    String thing() {
      return NearCounts.thing(asked);
    }

    String value() {
      return Amounts.value(asked.figure());
    }
  }

  private NearCounts(List<Unit> units) {
    all =
        IntStream.range(0, units.size())
            .boxed()
            .flatMap(
                number ->
                    units.get(number).figures().stream()
                        .filter(asked -> !thing(asked).isEmpty())
                        .map(asked -> new Told(number, units.get(number), asked)))
            .toList();
  }

  /**
   * The units that count a thing, where two articles differ in it.
   *
   * @return by what is counted; the units' numbers ascending
   */
  static Map<String, List<Integer>> of(List<Unit> units) {
    NearCounts counts = new NearCounts(units);
    return counts.all.stream()
        .collect(Collectors.groupingBy(Told::thing, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(NearCounts::differing)
        .filter(differing -> !differing.isEmpty())
        .collect(
            Collectors.toMap(
                differing -> differing.getFirst().thing(),
                differing -> differing.stream().map(Told::number).distinct().sorted().toList(),
                (a, b) -> a,
                TreeMap::new));
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

  /** Those that are in a pair that differs, if no article gives two values. */
  private static List<Told> differing(List<Told> ofOneThing) {
    Set<Told> differing = new HashSet<>();
    for (Told one : ofOneThing) {
      for (Told other : ofOneThing) {
        if (differs(one, other) && isOnlyOne(one, ofOneThing) && isOnlyOne(other, ofOneThing)) {
          differing.add(one);
          differing.add(other);
        }
      }
    }
    return ofOneThing.stream().filter(differing::contains).toList();
  }

  private static boolean isOnlyOne(Told told, List<Told> ofOneThing) {
    return ofOneThing.stream()
        .filter(each -> each.unit().article() == told.unit().article())
        .allMatch(each -> each.value().equals(told.value()));
  }

  private static boolean differs(Told a, Told b) {
    return a.unit().article() != b.unit().article()
        && Amounts.areNear(a.asked().figure(), b.asked().figure())
        && !Amounts.compatible(a.asked().figure(), b.asked().figure())
        && a.asked().question().relation().allows(b.asked().question().relation())
        && !Setting.areTwo(a.unit(), b.unit())
        && areOfOneThing(a, b);
  }

  /**
   * A large number or one in a compound ("48-page") is told of few things, and one shared word
   * beside it is enough.
   */
  private static boolean areOfOneThing(Told a, Told b) {
    Set<String> beside = new HashSet<>(a.asked().question().around());
    beside.retainAll(b.asked().question().around());
    beside.removeAll(a.asked().question().told());
    boolean rare = (isLarge(a) && isLarge(b)) || (isCompound(a) && isCompound(b));
    Set<String> shared = stems(a.unit());
    shared.retainAll(stems(b.unit()));
    return shared.size() >= SHARED && beside.size() >= (rare ? 1 : SHARED_NEXT_TO_SMALL);
  }

  private static boolean isLarge(Told told) {
    return told.asked().figure().low().compareTo(LARGE) >= 0;
  }

  private static boolean isCompound(Told told) {
    String text = told.unit().in().article().text();
    return told.asked().figure().span().of(text).indexOf('-') > 0;
  }

  private static Set<String> stems(Unit unit) {
    return unit.telling().terms().stream()
        .filter(term -> term.form() != Telling.Form.NUMBER)
        .map(Telling.Term::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
