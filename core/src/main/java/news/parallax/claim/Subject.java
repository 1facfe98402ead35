package news.parallax.claim;

import java.util.HashSet;
import java.util.Set;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Whom the sentence of a figure is about: the first person or body named before it. */
final class Subject {
  private Subject() {}

  /** Whether two figures are told of two who share no word of their names. */
  static boolean areTwo(ToldFigure a, ToldFigure b) {
    Set<String> one = of(a);
    Set<String> other = of(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.isEmpty();
  }

  /** The words of the subject's name in full; empty where none is named. */
  private static Set<String> of(ToldFigure told) {
    Set<String> words = new HashSet<>();
    told.unit().in().mentions().stream()
        .filter(mention -> mention.kind() != NameKind.PLACE)
        .filter(mention -> told.unit().span().contains(mention.span()))
        .filter(mention -> mention.span().end() <= told.figure().span().start())
        .filter(mention -> !speaks(mention, told.unit()))
        .findFirst()
        .ifPresent(
            mention -> Words.in(mention.name()).stream().map(Word::folded).forEach(words::add));
    return words;
  }

  private static boolean speaks(Mention mention, Unit unit) {
    return unit.in().quotes().stream()
        .anyMatch(
            quote -> quote.speaker() != null && quote.speaker().mention().overlaps(mention.span()));
  }
}
