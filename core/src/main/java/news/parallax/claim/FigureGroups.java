package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Figures of a claim that answer the same question. */
final class FigureGroups {
  private FigureGroups() {}

  /** The groups in the order of their first figures. */
  static List<List<ToldFigure>> of(List<Unit> passages) {
    return of(passages, (unit, asked) -> true);
  }

  /** The same for some of the figures. */
  static List<List<ToldFigure>> of(List<Unit> passages, BiPredicate<Unit, Unit.Asked> counts) {
    List<List<ToldFigure>> groups = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Unit unit = passages.get(i);
      for (Unit.Asked asked : unit.figures()) {
        if (counts.test(unit, asked)) {
          add(new ToldFigure(asked.figure(), asked.question(), i, unit), groups);
        }
      }
    }
    return groups;
  }

  private static void add(ToldFigure told, List<List<ToldFigure>> groups) {
    for (List<ToldFigure> group : groups) {
      if (group.stream().anyMatch(each -> each.question().isLike(told.question()))) {
        group.add(told);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(told)));
  }
}
