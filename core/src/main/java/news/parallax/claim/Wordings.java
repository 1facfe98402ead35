package news.parallax.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** The words of two passages side by side. */
final class Wordings {
  private static final int FEWEST_SHARED = 4;

  /** Share of the shorter one that the other must have, too. */
  private static final double ALIKE = 0.7;

  private Wordings() {}

  /** Whether two passages say for the most part the same words. */
  static boolean areAlike(Unit a, Unit b) {
    Set<String> one = stems(a);
    Set<String> other = stems(b);
    int fewer = Math.min(one.size(), other.size());
    one.retainAll(other);
    return one.size() >= FEWEST_SHARED && one.size() >= ALIKE * fewer;
  }

  /** Share of the longer one's words that the shorter one has, too; 0 where they share few. */
  static double shared(Unit a, Unit b) {
    Set<String> one = stems(a);
    Set<String> other = stems(b);
    int more = Math.max(one.size(), other.size());
    one.retainAll(other);
    return one.size() < FEWEST_SHARED ? 0 : one.size() / (double) more;
  }

  /** Whether a stem is one of the words of a passage that carry meaning, and no name or number. */
  static boolean tells(String stem, Unit unit) {
    return unit.telling().terms().stream()
        .anyMatch(term -> term.form() == Telling.Form.LOWER && term.stem().equals(stem));
  }

  /**
   * Where a passage has the word of a stem, as one that carries meaning; null where it lacks it.
   */
  static @Nullable Span word(String stem, Unit unit) {
    return !tells(stem, unit)
        ? null
        : Words.in(unit.in().article().text(), unit.span()).stream()
            .filter(word -> Stems.of(word.folded()).equals(stem))
            .map(Word::span)
            .findFirst()
            .orElse(null);
  }

  private static Set<String> stems(Unit unit) {
    return unit.telling().terms().stream()
        .filter(term -> !term.isDenial())
        .map(Telling.Term::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
