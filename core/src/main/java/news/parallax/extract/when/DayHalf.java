package news.parallax.extract.when;

import java.util.List;
import java.util.Set;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * The half of the day that a time's digits count in: "a.m.", "PM", "午後", "오전", "μ.μ.".
 *
 * @param from index of its first token, or that of the digits where it follows them
 * @param next index of the token after it, or after the digits where it precedes them
 */
record DayHalf(int from, int next, boolean evening) {
  private static final Set<String> MORNING =
      Set.of("am", "a", "\uc624\uc804", "\u4e0a\u5348", "\u5348\u524d", "\u03c0", "\u0635", "sa");
  private static final Set<String> EVENING =
      Set.of("pm", "p", "\uc624\ud6c4", "\u4e0b\u5348", "\u5348\u5f8c", "\u03bc", "\u0645", "ch");

  /** Single letters of these scripts are whole marks and not half of "a.m.". */
  private static final int FIRST_ARABIC = 0x600;

  /** The half of the day beside digits that stretch from one token to before another. */
  static @Nullable DayHalf around(List<Token> tokens, int from, int next) {
    if (from > 0 && tokens.get(from - 1).length() > 1 && isHalf(tokens.get(from - 1).folded())) {
      return new DayHalf(from - 1, next, EVENING.contains(tokens.get(from - 1).folded()));
    }
    if (from > 1 && isHalf(pair(tokens, from - 2))) {
      return new DayHalf(from - 2, next, EVENING.contains(pair(tokens, from - 2)));
    }
    return next < tokens.size() && isHalf(tokens.get(next).folded())
        ? after(tokens, from, next)
        : null;
  }

  /** Minutes since midnight for minutes on a twelve-hour clock; -1 where the two can't be. */
  int minutes(int onClock) {
    int hour = onClock / 60;
    if (hour > 12) {
      return evening ? onClock : -1;
    }
    return (hour % 12 + (evening ? 12 : 0)) * 60 + onClock % 60;
  }

  private static @Nullable DayHalf after(List<Token> tokens, int from, int at) {
    Token word = tokens.get(at);
    boolean evening = EVENING.contains(word.folded());
    if (word.length() > 1 || word.folded().codePointAt(0) >= FIRST_ARABIC) {
      return new DayHalf(from, at + 1, evening);
    }
    int m = afterDot(tokens, at + 1);
    boolean complete = m < tokens.size() && (tokens.get(m).is("m") || tokens.get(m).is("\u03bc"));
    return complete ? new DayHalf(from, afterDot(tokens, m + 1), evening) : null;
  }

  private static int afterDot(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is(".") ? at + 1 : at;
  }

  private static String pair(List<Token> tokens, int at) {
    return tokens.get(at).folded() + tokens.get(at + 1).folded();
  }

  private static boolean isHalf(String word) {
    return MORNING.contains(word) || EVENING.contains(word);
  }
}
