package news.parallax.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Span;

/** Cuts a text into words: runs of letters and digits, with what joins them inside. */
public final class Words {
  private Words() {}

  /** The words of a text in order; "11,000", "Jong-Un", "don't" and "U.S" are one each. */
  public static List<Word> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  /** The words of a part of a text; spans count from the start of the text. */
  public static List<Word> in(String text, Span part) {
    List<Word> words = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      int end = at;
      while (end < part.end() && continues(text, end, at, part.end())) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        Span span = new Span(at, end);
        words.add(new Word(span, fold(span.of(text))));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** Lower case without accents, curly apostrophes made straight. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether a text has no char but ASCII's. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A text's letters and digits alone, in lower case: what two spellings of it share. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      int lower = Character.toLowerCase(c);
      if (Character.isBmpCodePoint(lower)) {
        letters.append((char) lower);
      } else {
        letters.appendCodePoint(lower);
      }
    }
    return letters.toString();
  }

  private static boolean continues(String text, int at, int start, int end) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    int next = at + Character.charCount(c);
    return at > start && next < end && joins(c, text.codePointBefore(at), text.codePointAt(next));
  }

  private static boolean joins(int c, int before, int after) {
    return switch (c) {
      case '-', '\'', '\u2019', '.', '\u2010', '\u2011' ->
          Character.isLetterOrDigit(before)
              && Character.isLetterOrDigit(after)
              && (c != '.' || Character.isDigit(before) == Character.isDigit(after));
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }
}
