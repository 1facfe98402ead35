package news.parallax.text;

import static news.parallax.text.Figure.Qualifier.ABOUT;
import static news.parallax.text.Figure.Qualifier.AT_LEAST;
import static news.parallax.text.Figure.Qualifier.AT_MOST;
import static news.parallax.text.Figure.Qualifier.EXACT;
import static news.parallax.text.Figure.Qualifier.PLAIN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.text.Figure.Qualifier;

/**
 * The words before a number that say how exact it is.
 *
 * @param first index of their first piece; the number's own where there are none
 */
record Qualifiers(Qualifier qualifier, int first) {
  private static final int LONGEST = 4;
  private static final Map<String, Qualifier> PHRASES = new HashMap<>();

  static {
    put(
        ABOUT,
        "about,around,some,roughly,nearly,almost,approximately,an estimated,estimated,circa,ca,"
            + "close to,nearer,approaching,something like,in the region of,or so,about a");
    put(
        AT_LEAST,
        "more than,over,at least,no fewer than,no less than,not less than,upwards of,in excess of,"
            + "just over,above,well over,a minimum of,exceeding,greater than,a little over");
    put(
        AT_MOST,
        "up to,as many as,as much as,less than,fewer than,under,at most,no more than,not more than,"
            + "a maximum of,just under,below,well under,at the most");
    put(EXACT, "exactly,precisely,a full,an entire,a whole,exactly a,exactly one");
  }

  private static void put(Qualifier qualifier, String phrases) {
    for (String phrase : List.of(phrases.split(","))) {
      PHRASES.put(phrase, qualifier);
    }
  }

  /** What qualifies the number whose first piece is at an index. */
  static Qualifiers before(List<Piece> pieces, int index) {
    for (int length = Math.min(LONGEST, index); length > 0; length--) {
      int first = index - length;
      Qualifier found = PHRASES.get(phrase(pieces, first, index));
      if (found != null) {
        return new Qualifiers(found, first);
      }
    }
    return new Qualifiers(PLAIN, index);
  }

  /** The words from one index to another, or nothing where punctuation parts them. */
  private static String phrase(List<Piece> pieces, int first, int index) {
    for (int i = first + 1; i < index; i++) {
      if (!pieces.get(i).gap().isBlank()) {
        return "";
      }
    }
    return pieces.subList(first, index).stream().map(Piece::lower).collect(Collectors.joining(" "));
  }
}
