package news.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param told stems of all the words that say what is counted
 * @param fates of people counted: dead, hurt, …; sorted
 * @param around stems of the words next to the figure
 * @param relation how it stands in its sentence
 * @param whose the story's word for the person whose age it is; empty for all else
 */
record Question(
    Figure.Slot slot,
    String unit,
    String counted,
    Set<String> told,
    Set<String> fates,
    Set<String> around,
    Relation relation,
    String whose) {
  private static final int WINDOW = 32;
  private static final int FEWEST_SHARED = 2;
  private static final Set<String> PEOPLE =
      Set.of("people", "person", "man", "men", "woman", "women", "others", "victims", "");

  /**
   * The question that a figure of a passage answers.
   *
   * @param namings of the passage, counted from its start
   */
  static Question of(Figure figure, String text, Span whole, List<Namings.Naming> namings) {
    Span near = near(figure.span(), text, whole);
    Set<String> around =
        Telling.of(near.of(text)).terms().stream()
            .filter(term -> term.form() != Telling.Form.NUMBER)
            .map(Telling.Term::stem)
            .collect(Collectors.toUnmodifiableSet());
    return new Question(
        figure.slot(),
        figure.unit(),
        counted(figure),
        told(figure),
        Fates.of(figure.span(), near, text),
        around,
        Relation.of(figure.span(), text, whole),
        Ages.whose(figure, text, whole, namings));
  }

  /** The words that begin and end within the window. */
  private static Span near(Span figure, String text, Span whole) {
    int start = Math.max(whole.start(), figure.start() - WINDOW);
    int end = Math.min(whole.end(), figure.end() + WINDOW);
    while (start > whole.start() && start < figure.start() && isInWord(text, start)) {
      start++;
    }
    while (end < whole.end() && end > figure.end() && isInWord(text, end)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isInWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether two figures of one claim answer the same, so that they can agree or clash. */
  boolean isLike(Question other) {
    if (slot != other.slot || !unit.equals(other.unit) || !counted.equals(other.counted)) {
      return false;
    }
    if (slot == Figure.Slot.AGE) {
      return !whose.isEmpty() && whose.equals(other.whose);
    }
    if (!fates.isEmpty() || !other.fates.isEmpty()) {
      return shares(fates, other.fates, 1);
    }
    boolean countsNothing = slot == Figure.Slot.COUNT && told.isEmpty() && unit.isEmpty();
    return !countsNothing
        && relation.allows(other.relation)
        && isPartOf(told, other.told)
        && isAskedAlike(other);
  }

  /**
   * "Troops" may be "North Korean troops"; "undocumented immigrants" need not be "illegal" ones.
   */
  private static boolean isPartOf(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  /** What counts one named thing needs one more word beside it; all else half of what is near. */
  private boolean isAskedAlike(Question other) {
    int half = (Math.min(around.size(), other.around.size()) + 1) / 2;
    return shares(
        around, other.around, counted.isEmpty() ? Math.max(FEWEST_SHARED, half) : FEWEST_SHARED);
  }

  /** Whether one counts more fates than the other ("dead" beside "dead or injured"). */
  boolean isOfOtherScope(Question other) {
    return !fates.equals(other.fates);
  }

  private static boolean shares(Set<String> a, Set<String> b, int least) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= least;
  }

  /** Whether a word says what became of somebody, or only that it was people. */
  static boolean isFateOrPeople(Telling.Term term) {
    return Fates.isFate(term.stem()) || PEOPLE.contains(term.folded());
  }

  private static Set<String> told(Figure figure) {
    String counted = figure.counted();
    return counted == null
        ? Set.of()
        : Telling.of(counted).terms().stream()
            .map(Telling.Term::stem)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String counted(Figure figure) {
    String counted = figure.counted();
    if (counted == null) {
      return "";
    }
    List<Word> words = Words.in(counted);
    String last = words.isEmpty() ? "" : words.getLast().folded();
    String stem = Stems.of(last);
    return PEOPLE.contains(last) || Fates.isFate(stem) ? "" : stem;
  }
}
