package news.parallax.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Figure;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * Figures of a claim that answer the same question: the same kind and unit, the same thing counted.
 */
final class FigureGroups {
  private static final Set<String> PERSONS =
      Set.of("people", "person", "man", "men", "woman", "women", "others", "victims", "");

  private FigureGroups() {}

  /** The groups in the order of their first figures. */
  static List<List<ToldFigure>> of(List<Unit> passages) {
    Map<String, List<ToldFigure>> groups = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      Unit unit = passages.get(i);
      for (Figure figure : unit.in().figures()) {
        if (unit.span().contains(figure.span()) && figure.slot() != Figure.Slot.ORDINAL) {
          groups
              .computeIfAbsent(question(figure), key -> new ArrayList<>())
              .add(new ToldFigure(figure, i, unit));
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private static String question(Figure figure) {
    return figure.slot() + " " + figure.unit() + " " + counted(figure);
  }

  private static String counted(Figure figure) {
    String counted = figure.counted();
    if (counted == null) {
      return "";
    }
    List<Word> words = Words.in(counted);
    String last = words.isEmpty() ? "" : words.getLast().folded();
    return PERSONS.contains(last) ? "" : Stems.of(last);
  }
}
