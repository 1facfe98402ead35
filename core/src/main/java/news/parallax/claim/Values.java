package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Figure;

/** What the passages of a claim give for each slot. */
final class Values {
  private Values() {}

  /** Each value once, in the order of the groups and passages. */
  static List<Claim.Value> of(List<List<ToldFigure>> groups) {
    List<List<ToldFigure>> byValue = new ArrayList<>();
    groups.forEach(group -> group.forEach(told -> add(told, byValue)));
    return byValue.stream().map(Values::value).toList();
  }

  private static void add(ToldFigure told, List<List<ToldFigure>> byValue) {
    for (List<ToldFigure> same : byValue) {
      if (isSame(same.getFirst(), told)) {
        same.add(told);
        return;
      }
    }
    byValue.add(new ArrayList<>(List.of(told)));
  }

  /** As much of the same thing, or of one where the other does not say of what. */
  private static boolean isSame(ToldFigure a, ToldFigure b) {
    String one = a.question().counted();
    String other = b.question().counted();
    return slot(a.figure().slot()) == slot(b.figure().slot())
        && a.figure().unit().equals(b.figure().unit())
        && Amounts.value(a.figure()).equals(Amounts.value(b.figure()))
        && (one.equals(other) || one.isEmpty() || other.isEmpty());
  }

  private static Claim.Value value(List<ToldFigure> told) {
    ToldFigure first = told.getFirst();
    return new Claim.Value(
        slot(first.figure().slot()),
        Amounts.value(first.figure()),
        first.text(),
        told.stream().map(ToldFigure::passage).distinct().sorted().toList());
  }

  static Claim.Slot slot(Figure.Slot slot) {
    return switch (slot) {
      case COUNT, ORDINAL -> Claim.Slot.COUNT;
      case MONEY -> Claim.Slot.MONEY;
      case PERCENT -> Claim.Slot.PERCENT;
      case AGE -> Claim.Slot.AGE;
      case DURATION -> Claim.Slot.DURATION;
      case MEASURE -> Claim.Slot.MEASURE;
    };
  }
}
