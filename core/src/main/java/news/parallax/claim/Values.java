package news.parallax.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.Figure;

/** What the passages of a claim give for each slot. */
final class Values {
  private Values() {}

  /** One value a figure, in the order of the groups and passages. */
  static List<Claim.Value> of(List<List<ToldFigure>> groups) {
    List<Claim.Value> values = new ArrayList<>();
    for (List<ToldFigure> group : groups) {
      Map<String, List<ToldFigure>> byValue = new LinkedHashMap<>();
      for (ToldFigure told : group) {
        byValue.computeIfAbsent(Amounts.value(told.figure()), key -> new ArrayList<>()).add(told);
      }
      byValue.forEach((value, all) -> values.add(value(value, all)));
    }
    return values;
  }

  private static Claim.Value value(String value, List<ToldFigure> told) {
    ToldFigure first = told.getFirst();
    return new Claim.Value(
        slot(first.figure().slot()),
        value,
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
