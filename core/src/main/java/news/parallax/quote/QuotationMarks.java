package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;

/**
 * Finds what stands between quotation marks: curly, straight, guillemets either way round, low
 * German ones, corner brackets, single ones. Only the outermost count; what they quote in turn is
 * theirs. A double mark left open holds to its paragraph's end, a single one is an apostrophe.
 * Takes time linear in the text.
 */
final class QuotationMarks {
  private static final Map<Character, String> CLOSERS =
      Map.of(
          '\u201c', "\u201d\"",
          '\u201e', "\u201c\u201d\"",
          '\u201d', "\u201d",
          '\u00ab', "\u00bb",
          '\u00bb', "\u00ab",
          '"', "\"\u201d",
          '\u300c', "\u300d",
          '\u300e', "\u300f",
          '\u2018', "\u2019",
          '\'', "'");

  private static final String SINGLE = "\u2018'";
  private static final String TURNED = "\u201d\u00bb\"'";

  private final String text;
  private final Span part;
  private final int paragraph;
  private final List<Marked> found = new ArrayList<>();

  private QuotationMarks(String text, Span part, int paragraph) {
    this.text = text;
    this.part = part;
    this.paragraph = paragraph;
  }

  /** The marked stretches of a paragraph, in order, none overlapping another. */
  static List<Marked> in(String text, Span part, int paragraph) {
    QuotationMarks marks = new QuotationMarks(text, part, paragraph);
    int at = part.start();
    while (at < part.end()) {
      at = marks.opens(at) ? marks.take(at) : at + 1;
    }
    return marks.found;
  }

  private boolean opens(int at) {
    char mark = text.charAt(at);
    if (isPair(at)) {
      return !isSpace(after(at + 1)) && !isWord(before(at));
    }
    if (!CLOSERS.containsKey(mark) || isSpace(after(at))) {
      return false;
    }
    if (SINGLE.indexOf(mark) >= 0) {
      return !isWord(before(at))
          && (Character.isLetter(after(at)) || mark == '\u2018')
          && !Character.isDigit(after(at));
    }
    return TURNED.indexOf(mark) < 0 || !isWord(before(at));
  }

  /** Takes the stretch that opens here; where to go on. */
  private int take(int open) {
    if (isPair(open)) {
      return takePair(open);
    }
    char mark = text.charAt(open);
    boolean single = SINGLE.indexOf(mark) >= 0;
    int close = single ? singleClose(open) : doubleClose(open);
    if (close < 0 && single) {
      return open + 1;
    }
    boolean closed =
        close >= 0
            && close < part.end()
            && (isCloser(mark, text.charAt(close)) || !isWord(after(close)));
    int end = close < 0 ? part.end() : close;
    Span inner = trimmed(open + 1, end);
    if (inner.length() > 0) {
      found.add(
          new Marked(inner, new Span(open, closed ? end + 1 : inner.end()), paragraph, closed));
    }
    return Math.max(open + 1, closed ? end + 1 : end);
  }

  /** Two straight single marks (or two grave accents), as some archives write a double one. */
  private boolean isPair(int at) {
    return at + 1 < part.end()
        && "'`".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == text.charAt(at);
  }

  private int takePair(int open) {
    int close = open + 2;
    while (close < part.end() && !closesPair(close)) {
      close++;
    }
    boolean closed = close < part.end();
    Span inner = trimmed(open + 2, close);
    if (inner.length() > 0) {
      found.add(
          new Marked(inner, new Span(open, closed ? close + 2 : inner.end()), paragraph, closed));
    }
    return Math.max(open + 2, closed ? close + 2 : close);
  }

  /** Of three the last two close: the first is the end of a quotation within. */
  private boolean closesPair(int at) {
    return isPair(at) && text.charAt(at) == '\'' && after(at + 1) != '\'';
  }

  private static boolean isCloser(char mark, char close) {
    return CLOSERS.getOrDefault(mark, "").indexOf(close) >= 0;
  }

  /** The closing mark; the place of the next opening one where that comes first; -1 for neither. */
  private int doubleClose(int open) {
    char mark = text.charAt(open);
    for (int at = open + 1; at < part.end(); at++) {
      char c = text.charAt(at);
      boolean reopens = c == mark && at > open + 1 && isSpace(before(at)) && !isSpace(after(at));
      boolean turned = c == mark && !isSpace(before(at)) && !isWord(after(at));
      if (reopens || turned || isCloser(mark, c)) {
        return at;
      }
    }
    return -1;
  }

  /** A plural's apostrophe closes only where no better mark follows before the next opening one. */
  private int singleClose(int open) {
    char mark = text.charAt(open);
    int doubtful = -1;
    for (int at = open + 1; at < part.end(); at++) {
      char c = text.charAt(at);
      if (c == mark && mark == '\u2018') {
        return doubtful;
      }
      if (!isCloser(mark, c) || isWord(after(at)) || isSpace(before(at))) {
        continue;
      }
      boolean plural =
          before(at) == 's'
              && at + 2 < part.end()
              && isSpace(after(at))
              && Character.isLowerCase(text.charAt(at + 2));
      if (!plural) {
        return at;
      }
      doubtful = doubtful < 0 ? at : doubtful;
    }
    return doubtful;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private char before(int at) {
    return at > part.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < part.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
