package news.parallax.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Stems;
import news.parallax.text.Vectors;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Whether a thing was or was not: one passage denies the very word that the other states. */
final class Denials {
  private static final Set<String> DENYING = Set.of("not", "never", "cannot");

  /** So many words after a denial it still holds: "no plans for the two to meet". */
  private static final int REACH = 6;

  /** What may stand between a denial and the verb that it denies: "has not yet been". */
  private static final Set<String> BETWEEN =
      Set.of(
          ("yet been be being have had has to ever already currently immediately formally"
                  + " officially publicly actually still even")
              .split(" ", -1));

  /** What is said under a condition is neither stated nor denied. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|whether|unless|would|could|should|yet to|not only|no longer|used to"
              + "|previously|formerly|once|until)\\b|\\?");

  /** "Cant", "dont": an apostrophe that a program lost. */
  private static final Pattern LOST =
      Pattern.compile("(?i)\\b(?:ca|do|does|did|wo|is|was|are|were|has|had|have)nt\\b");

  /** Share of the longer one's words that the shorter one must have, too. */
  private static final double SAME_WORDS = 0.6;

  private Denials() {}

  /** What one states and the other denies, in otherwise the same words. */
  static @Nullable Contrast between(Unit a, Unit b) {
    if ((a.telling().negations() > 0) == (b.telling().negations() > 0)
        || Wordings.shared(a, b) < SAME_WORDS
        || isOpen(a)
        || isOpen(b)) {
      return null;
    }
    boolean first = a.telling().negations() > 0;
    Unit denies = first ? a : b;
    Unit states = first ? b : a;
    Span denial = denial(denies, states);
    if (denial == null) {
      return null;
    }
    Span stated = Wordings.word(last(denial, denies), states);
    if (stated == null) {
      return null;
    }
    return Contrast.of(
        Claim.Slot.POLARITY, Side.of(denies, denial, "no"), Side.of(states, stated, "yes"), first);
  }

  /**
   * Whether two passages deny one deed of the same people: "no plans for Dahl to meet Orlov",
   * "Orlov was not to meet Dahl".
   */
  static boolean areOne(Unit a, Unit b) {
    if (a.telling().negations() == 0 || b.telling().negations() == 0) {
      return false;
    }
    Set<String> people = people(a);
    people.retainAll(people(b));
    return people.size() > 1 && !Collections.disjoint(deeds(a), deeds(b));
  }

  private static Set<String> people(Unit unit) {
    return unit.telling().terms().stream()
        .filter(Telling.Term::isPerson)
        .map(Telling.Term::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The stems right after a denial that can be verbs. */
  private static Set<String> deeds(Unit unit) {
    List<Word> words = Words.in(unit.in().article().text(), unit.span());
    Set<String> deeds = new HashSet<>();
    int denied = -1 - REACH;
    for (int i = 0; i < words.size(); i++) {
      String folded = words.get(i).folded();
      if (DENYING.contains(folded) || folded.equals("no") || folded.endsWith("n't")) {
        denied = i;
      } else if (i - denied <= REACH && Lexicon.isVerb(Stems.of(folded), Vectors.shipped())) {
        deeds.add(Stems.of(folded));
      }
    }
    return deeds;
  }

  private static boolean isOpen(Unit unit) {
    String text = unit.passage().text();
    return OPEN.matcher(text).find() || LOST.matcher(text).find();
  }

  /** From a word that denies to the verb denied; null where the other has no such word. */
  private static @Nullable Span denial(Unit denies, Unit states) {
    List<Word> words = Words.in(denies.in().article().text(), denies.span());
    for (int i = 0; i < words.size(); i++) {
      String folded = words.get(i).folded();
      if (DENYING.contains(folded) || folded.endsWith("n't")) {
        int at = i + 1;
        while (at < words.size() && BETWEEN.contains(words.get(at).folded())) {
          at++;
        }
        String stem = at < words.size() ? Stems.of(words.get(at).folded()) : "";
        if (Wordings.tells(stem, denies) && Wordings.word(stem, states) != null) {
          return new Span(words.get(i).span().start(), words.get(at).span().end());
        }
      }
    }
    return null;
  }

  private static String last(Span denial, Unit unit) {
    return Stems.of(Words.in(unit.in().article().text(), denial).getLast().folded());
  }
}
