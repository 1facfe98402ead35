package news.parallax.extract.when;

import java.util.List;
import java.util.Set;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a time of day: "9:37:12", "09h37", "9.37", "1437", "9 Uhr".
 *
 * @param next index of the token after them
 * @param minutes since midnight
 * @param sure whether they are a time even without "a.m." or a zone
 */
record ClockDigits(int next, int minutes, boolean sure) {
  private static final Set<String> PARTING =
      Set.of(":", ".", "h", "hs", "\u6642", "\u65f6", "\uc2dc");
  private static final Set<String> WHOLE_HOUR = Set.of("h", "uhr", "\u6642", "\u65f6", "\uc2dc");

  static @Nullable ClockDigits at(List<Token> tokens, int start) {
    Token first = tokens.get(start);
    if (!first.isNumber() || isInsideNumber(tokens, start)) {
      return null;
    }
    if (isParted(tokens, start)) {
      return parted(tokens, start);
    }
    if (first.length() == 4 && first.number() / 100 < 24 && first.number() % 100 < 60) {
      return new ClockDigits(start + 1, first.number() / 100 * 60 + first.number() % 100, false);
    }
    boolean whole =
        start + 1 < tokens.size() && WHOLE_HOUR.contains(tokens.get(start + 1).folded());
    if (first.within(0, 24) && whole) {
      return new ClockDigits(start + 2, first.number() % 24 * 60, true);
    }
    return first.within(1, 12) ? new ClockDigits(start + 1, first.number() * 60, false) : null;
  }

  private static boolean isParted(List<Token> tokens, int start) {
    return start + 2 < tokens.size()
        && tokens.get(start).within(0, 24)
        && PARTING.contains(tokens.get(start + 1).folded())
        && isSixtieth(tokens.get(start + 2));
  }

  private static boolean isSixtieth(Token token) {
    return token.within(0, 59) && token.length() == 2;
  }

  private static ClockDigits parted(List<Token> tokens, int start) {
    boolean dotted = tokens.get(start + 1).is(".");
    int next = afterSeconds(tokens, start + 3, tokens.get(start + 2).spaced());
    boolean closed = next == tokens.size() || tokens.get(next).is("uhr");
    boolean sure = !dotted || closed || afterClockWord(tokens, start);
    int minutes = tokens.get(start).number() % 24 * 60 + tokens.get(start + 2).number();
    return new ClockDigits(next, minutes, sure && (!dotted || next == start + 3));
  }

  private static boolean afterClockWord(List<Token> tokens, int start) {
    int word = start > 0 && tokens.get(start - 1).is(".") ? start - 2 : start - 1;
    return word >= 0 && tokens.get(word).isWord();
  }

  private static boolean isInsideNumber(List<Token> tokens, int start) {
    if (start == 0 || tokens.get(start).spaced()) {
      return false;
    }
    Token before = tokens.get(start - 1);
    boolean decimal = before.is(".") && start > 1 && tokens.get(start - 2).isNumber();
    return before.is(":") || before.is("/") || decimal;
  }

  /**
   * The place after seconds.
   *
   * @param spaced whether the minutes stand off their mark, and so may the seconds: "6: 07: 15"
   */
  private static int afterSeconds(List<Token> tokens, int at, boolean spaced) {
    int next = at;
    for (String mark : List.of(":", ".")) {
      if (next + 1 < tokens.size()
          && tokens.get(next).is(mark)
          && tokens.get(next + 1).isNumber()
          && (!tokens.get(next + 1).spaced() || (spaced && isSixtieth(tokens.get(next + 1))))) {
        next += 2;
      }
    }
    return next;
  }
}
