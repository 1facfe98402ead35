package news.parallax.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How two sayings stand to each other. */
final class Likeness {
  private static final double CONTAINED = 0.8;
  private static final double CLASH = 0.95;
  private static final double REWORDED = 0.5;
  private static final double REWORDED_BY_OTHER = 0.75;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_TERMS = 4;

  private Likeness() {}

  /** From 0 (different things) to 1 (the same words); what is not alike enough counts as 0. */
  static double of(Saying a, Saying b) {
    double contained = contained(a.words(), b.words());
    if (isClash(a, b) && contained < CLASH) {
      return 0;
    }
    int shorter = Math.min(a.words().size(), b.words().size());
    if (contained >= CONTAINED && shorter >= FEWEST_WORDS && sharedTerms(a, b) > 0) {
      return contained;
    }
    long shared = sharedTerms(a, b);
    double terms = 2.0 * shared / Math.max(1, a.terms().size() + b.terms().size());
    boolean same = bothNamed(a, b) && Objects.equals(a.by(), b.by());
    double least = same ? REWORDED : REWORDED_BY_OTHER;
    return shared >= FEWEST_TERMS && terms >= least ? terms * CONTAINED : 0;
  }

  /** Two speakers of whom at least one is only reported: most likely two things said. */
  private static boolean isClash(Saying a, Saying b) {
    boolean quoted = a.quote().kind() == QuoteKind.DIRECT && b.quote().kind() == QuoteKind.DIRECT;
    return !quoted && bothNamed(a, b) && !Objects.equals(a.by(), b.by());
  }

  private static boolean bothNamed(Saying a, Saying b) {
    return a.by() != null && a.by().isNamed() && b.by() != null && b.by().isNamed();
  }

  private static long sharedTerms(Saying a, Saying b) {
    return a.terms().stream().filter(b.terms()::contains).count();
  }

  /** The share of the shorter one's words that the longer one has too. */
  static double contained(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    Map<String, Integer> left = new HashMap<>();
    (shorter.equals(a) ? b : a).forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : shorter) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shorter.isEmpty() ? 0 : (double) shared / shorter.size();
  }

  /** How a version stands to the fullest one. */
  static Utterance.Match match(List<String> version, List<String> fullest) {
    if (version.equals(fullest)) {
      return Utterance.Match.SAME;
    }
    if (contained(version, fullest) < CONTAINED) {
      return Utterance.Match.REWORDED;
    }
    return version.size() <= fullest.size() ? Utterance.Match.CUT : Utterance.Match.EXTENDED;
  }
}
