package news.parallax.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** How sure a thing is: one passage says outright what the other says may be, or is alleged. */
final class Strengths {
  private static final Set<String> UNSURE =
      Set.of(
          ("may might could couldn't possibly perhaps maybe likely probably apparently allegedly"
                  + " reportedly supposedly purportedly alleged suspected presumed")
              .split(" ", -1));

  /** The same before "to" alone: "is believed to have sunk", but not "they believed it". */
  private static final Set<String> UNSURE_TO =
      Set.of("believed", "thought", "expected", "understood", "feared", "rumored", "rumoured");

  /** So many words may stand between: "may have already been found". */
  private static final int REACH = 6;

  private Strengths() {}

  /** What one says outright and the other does not, in otherwise the same words. */
  static @Nullable Contrast between(Unit a, Unit b) {
    Span one = unsure(a);
    Span other = unsure(b);
    if ((one == null) == (other == null) || !Wordings.areAlike(a, b)) {
      return null;
    }
    return one != null
        ? between(one, a, b, true)
        : between(Objects.requireNonNull(other), b, a, false);
  }

  private static @Nullable Contrast between(Span unsure, Unit hedges, Unit states, boolean first) {
    String text = hedges.in().article().text();
    Span stated = Wordings.word(Stems.of(Words.in(text, unsure).getLast().folded()), states);
    return stated == null
        ? null
        : Contrast.of(
            Claim.Slot.STRENGTH,
            Side.of(hedges, unsure, "unsure"),
            Side.of(states, stated, "sure"),
            first);
  }

  /** From the first word that leaves open to the word that it leaves open; null for none. */
  private static @Nullable Span unsure(Unit unit) {
    List<Word> words = Words.in(unit.in().article().text(), unit.span());
    for (int i = 0; i < words.size(); i++) {
      if (isUnsure(words, i)) {
        for (int j = i + 1; j < Math.min(words.size(), i + 1 + REACH); j++) {
          if (Wordings.tells(Stems.of(words.get(j).folded()), unit)) {
            return new Span(words.get(i).span().start(), words.get(j).span().end());
          }
        }
      }
    }
    return null;
  }

  private static boolean isUnsure(List<Word> words, int at) {
    String word = words.get(at).folded();
    return UNSURE.contains(word)
        || (UNSURE_TO.contains(word)
            && at + 1 < words.size()
            && words.get(at + 1).folded().equals("to"));
  }
}
