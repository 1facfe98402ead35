package news.parallax.text.time;

import java.util.Set;

/** Whether a sentence, up to a time in it, tells what was or what is to come. */
final class Tense {
  private static final Set<String> PLANS =
      Set.of(
          "will",
          "shall",
          "ll",
          "scheduled",
          "expected",
          "expects",
          "plans",
          "planned",
          "plan",
          "due",
          "intends",
          "expire",
          "expires",
          "begins",
          "slated",
          "upcoming",
          "forthcoming",
          "tomorrow",
          "effective");
  private static final Set<String> PAST =
      Set.of(
          "said", "was", "were", "had", "told", "set", "began", "met", "took", "held", "came",
          "fell", "rose", "won", "lost", "made", "since", "bought", "sold", "went", "left",
          "became");
  private static final Set<String> END = Set.of(".", "!", "?", ";");
  private static final Set<String> TO_BE = Set.of("be", "to", "is", "are");
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "to");
  private static final Set<String> STATE =
      Set.of(
          "be", "to", "is", "are", "will", "would", "shall", "stay", "stays", "remain", "remains");
  private static final Set<String> INTENT =
      Set.of(
          "agreed",
          "agree",
          "vowed",
          "promised",
          "pledged",
          "decided",
          "going",
          "ready",
          "planning",
          "hopes",
          "hope",
          "wants",
          "want",
          "aims",
          "invited",
          "called");
  private static final Set<String> OPEN = Set.of("from", "until", "till", "starting");
  private static final int WORDS_BACK = 14;
  private static final int SHORTEST_PAST = 4;

  private Tense() {}

  /** What the nearest telling word before a time says. */
  enum Told {
    PAST,
    PLAN,
    UNSAID
  }

  static Told before(TimeText text, int at) {
    for (int i = at - 1; i >= 0 && i > at - WORDS_BACK && !text.in(i, END); i--) {
      boolean isTo = text.is(i, "to") && (text.in(i - 1, TO_BE) || text.is(i - 1, "set"));
      boolean intends = text.is(i + 1, "to") && text.in(i, INTENT);
      if (isTo || intends || text.in(i, PLANS)) {
        return Told.PLAN;
      }
      if (text.in(i, PAST) || isPastForm(text, i)) {
        return Told.PAST;
      }
    }
    return text.in(at - 1, OPEN) ? Told.PLAN : Told.UNSAID;
  }

  /** "ended", "closed"; but not in "to be announced" or "will stay closed". */
  private static boolean isPastForm(TimeText text, int at) {
    String word = text.word(at);
    if (!word.endsWith("ed") || word.length() < SHORTEST_PAST) {
      return false;
    }
    return !text.in(at - 1, STATE) && !text.in(at - 2, STATE) && !text.in(at - 3, AHEAD);
  }
}
