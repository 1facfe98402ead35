package news.parallax.text.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text's tokens with the day that its relative times count from; indexes may lie outside. */
record TimeText(String text, List<Token> tokens, @Nullable LocalDate published) {

  static TimeText of(String text, @Nullable LocalDate published) {
    return new TimeText(text, Token.of(text), published);
  }

  int size() {
    return tokens.size();
  }

  /** The folded words of a token, empty outside the text. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean in(int at, Set<String> words) {
    return words.contains(word(at));
  }

  boolean isNumber(int at, int low, int high) {
    return at >= 0 && at < tokens.size() && tokens.get(at).within(low, high);
  }

  /** The value of a number, -1 elsewhere. */
  int number(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).number() : -1;
  }

  int length(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).length() : 0;
  }

  boolean isSpaced(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).spaced();
  }

  boolean isCapital(int at) {
    return at >= 0
        && at < tokens.size()
        && Character.isUpperCase(text.charAt(tokens.get(at).start()));
  }

  /** The index after a token where it is one of some marks and no space parts it, else itself. */
  int after(int at, String marks) {
    boolean mark = !word(at).isEmpty() && marks.contains(word(at)) && !isSpaced(at);
    return mark ? at + 1 : at;
  }

  /** The index after a word where it stands there, else itself. */
  int skip(int at, Set<String> words) {
    return in(at, words) ? at + 1 : at;
  }

  /** The index after a possessive "'s" where it stands there, else itself. */
  int afterPossessive(int at) {
    boolean mark = is(at, "'") || is(at, "\u2019");
    return mark && is(at + 1, "s") && !isSpaced(at + 1) ? at + 2 : at;
  }

  /** The index after "'", "’" or "-" that joins two words, else -1. */
  int hyphen(int at) {
    boolean hyphen = is(at, "-") || is(at, "\u2010") || is(at, "\u2011");
    return hyphen && !isSpaced(at) && !isSpaced(at + 1) ? at + 1 : -1;
  }
}
