package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Span;

/**
 * A part of a word as numbers need it: "60-year-old" is three, "1.2bn" is two.
 *
 * @param lower in lower case
 * @param gap what stands between the piece before and this one
 */
record Piece(int start, int end, String lower, String gap) {

  /** The pieces of a text, in order. */
  static List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    int last = 0;
    for (Word word : Words.in(text)) {
      int at = word.span().start();
      while (at < word.span().end()) {
        int to = pieceEnd(text, at, word.span());
        if (to > at) {
          String lower = text.substring(at, to).toLowerCase(Locale.ROOT);
          pieces.add(new Piece(at, to, lower, text.substring(last, at)));
          last = to;
        }
        at = Math.max(to, at + 1);
      }
    }
    return pieces;
  }

  private static int pieceEnd(String text, int from, Span word) {
    int to = from;
    boolean digits = isDigit(text.charAt(from));
    while (to < word.end() && !isHyphen(text.charAt(to)) && inside(text.charAt(to), digits)) {
      to++;
    }
    return to;
  }

  private static boolean inside(char c, boolean digits) {
    return digits ? isDigit(c) || c == ',' || c == '.' : !isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  Span span() {
    return new Span(start, end);
  }

  boolean isDigits() {
    return isDigit(lower.charAt(0));
  }

  boolean isHyphened() {
    return gap.length() == 1 && isHyphen(gap.charAt(0));
  }

  /**
   * Whether only white space, a hyphen or nothing parts it from the piece before; the hyphen may
   * stand alone, as where words were parted by a program ("16 - year - old").
   */
  boolean follows() {
    return gap.isBlank() || isHyphened() || gap.equals(" - ");
  }

  boolean isCapitalised(String text) {
    return Character.isUpperCase(text.charAt(start));
  }
}
