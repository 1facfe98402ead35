package news.parallax.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
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
    for (Figure one : counts(a)) {
      for (Figure other : counts(b)) {
        if (sameThing(Question.of(one, a), Question.of(other, b))
            && Amounts.compatible(one, other)) {
          return shared(a, b) >= SHARED;
        }
      }
    }
    return false;
  }

  private static List<Figure> counts(Unit unit) {
    return unit.in().figures().stream()
        .filter(figure -> figure.slot() == Figure.Slot.COUNT)
        .filter(figure -> figure.low().compareTo(LARGE) >= 0)
        .filter(figure -> unit.span().contains(figure.span()))
        .toList();
  }

  private static boolean sameThing(Question a, Question b) {
    return !a.counted().isEmpty() && a.counted().equals(b.counted());
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
