package news.parallax.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.Figure;

/**
 * Whether two units tell the same figure: as many of the same thing, of the same people or places,
 * however else the sentences run ("thousands of troops" beside "11,000 troops").
 */
final class SameFigure {
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int SHARED = 3;

  /** Lengths of time and the like are told of much: more must be shared beside them. */
  private static final int SHARED_BESIDE_MEASURE = 4;

  private static final Set<Figure.Slot> MEASURES =
      Set.of(Figure.Slot.DURATION, Figure.Slot.MONEY, Figure.Slot.MEASURE, Figure.Slot.PERCENT);

  private SameFigure() {}

  static boolean of(Unit a, Unit b) {
    for (Unit.Asked one : a.figures()) {
      for (Unit.Asked other : b.figures()) {
        if (isSameCount(one, a, other, b) && shared(a, b) >= SHARED) {
          return true;
        }
        if (isSameMeasure(one, other) && shared(a, b) >= SHARED_BESIDE_MEASURE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSameCount(Unit.Asked one, Unit a, Unit.Asked other, Unit b) {
    return isLargeCount(one.figure())
        && isLargeCount(other.figure())
        && (names(one, b, other) || names(other, a, one))
        && Amounts.compatible(one.figure(), other.figure());
  }

  /** "A minute-long handshake" beside "a handshake that lasted a full minute". */
  private static boolean isSameMeasure(Unit.Asked one, Unit.Asked other) {
    return MEASURES.contains(one.figure().slot())
        && one.figure().slot() == other.figure().slot()
        && one.figure().unit().equals(other.figure().unit())
        && Amounts.value(one.figure()).equals(Amounts.value(other.figure()))
        && !Collections.disjoint(one.question().around(), other.question().around());
  }

  private static boolean isLargeCount(Figure figure) {
    return figure.slot() == Figure.Slot.COUNT && figure.low().compareTo(LARGE) >= 0;
  }

  /** Whether one says what it counts, and the other counts the same or tells of it. */
  private static boolean names(Unit.Asked one, Unit in, Unit.Asked other) {
    String counted = one.question().counted();
    String others = other.question().counted();
    return !counted.isEmpty()
        && (counted.equals(others) || (others.isEmpty() && stems(in).contains(counted)));
  }

  private static int shared(Unit a, Unit b) {
    Set<String> both = new HashSet<>(stems(a));
    both.retainAll(stems(b));
    return both.size();
  }

  private static Set<String> stems(Unit unit) {
    return unit.telling().terms().stream()
        .map(Telling.Term::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
