package news.parallax.claim;

import java.math.BigDecimal;
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

  private SameFigure() {}

  static boolean of(Unit a, Unit b) {
    for (Unit.Asked one : a.figures()) {
      for (Unit.Asked other : b.figures()) {
        if (isLargeCount(one.figure())
            && isLargeCount(other.figure())
            && (names(one, b, other) || names(other, a, one))
            && Amounts.compatible(one.figure(), other.figure())) {
          return shared(a, b) >= SHARED;
        }
      }
    }
    return false;
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
