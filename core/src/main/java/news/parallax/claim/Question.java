package news.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Figure;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * What a figure answers: how many of what, and what became of them.
 *
 * @param counted stem of the last word of what is counted; empty for people and where not told
 * @param fates of people counted: dead, hurt, …; sorted
 * @param around stems of the words next to the figure
 */
record Question(
    Figure.Slot slot, String unit, String counted, Set<String> fates, Set<String> around) {
  private static final int WINDOW = 32;
  private static final int FEWEST_SHARED = 2;
  private static final Set<String> PEOPLE =
      Set.of("people", "person", "man", "men", "woman", "women", "others", "victims", "");
  private static final Map<String, String> FATES =
      Map.ofEntries(
          Map.entry("die", "dead"),
          Map.entry("kill", "dead"),
          Map.entry("dead", "dead"),
          Map.entry("fatal", "dead"),
          Map.entry("injur", "hurt"),
          Map.entry("injury", "hurt"),
          Map.entry("wound", "hurt"),
          Map.entry("hurt", "hurt"),
          Map.entry("miss", "missing"),
          Map.entry("arrest", "arrested"),
          Map.entry("detain", "arrested"),
          Map.entry("evacuat", "evacuated"),
          Map.entry("rescu", "rescued"));

  /** The question that a figure of a passage answers. */
  static Question of(Figure figure, String text, Span whole) {
    int start = Math.max(whole.start(), figure.span().start() - WINDOW);
    int end = Math.min(whole.end(), figure.span().end() + WINDOW);
    Set<String> around =
        Telling.of(text.substring(start, end)).terms().stream()
            .filter(term -> term.form() != Telling.Form.NUMBER)
            .map(Telling.Term::stem)
            .collect(Collectors.toUnmodifiableSet());
    Set<String> fates = new TreeSet<>();
    around.stream().filter(FATES::containsKey).forEach(stem -> fates.add(FATES.get(stem)));
    return new Question(figure.slot(), figure.unit(), counted(figure), fates, around);
  }

  /** Whether two figures of one claim answer the same, so that they can agree or clash. */
  boolean isLike(Question other) {
    if (slot != other.slot || !unit.equals(other.unit) || !counted.equals(other.counted)) {
      return false;
    }
    return shares(fates, other.fates, 1)
        || (fates.isEmpty() && other.fates.isEmpty() && isSettled(other));
  }

  /** Whether one counts more fates than the other ("dead" beside "dead or injured"). */
  boolean isOfOtherScope(Question other) {
    return !fates.equals(other.fates);
  }

  private boolean isSettled(Question other) {
    return (slot == Figure.Slot.COUNT && !counted.isEmpty())
        || shares(around, other.around, FEWEST_SHARED);
  }

  private static boolean shares(Set<String> a, Set<String> b, int least) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= least;
  }

  private static String counted(Figure figure) {
    String counted = figure.counted();
    if (counted == null) {
      return "";
    }
    List<Word> words = Words.in(counted);
    String last = words.isEmpty() ? "" : words.getLast().folded();
    return PEOPLE.contains(last) ? "" : Stems.of(last);
  }
}
