package news.parallax.text.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.text.Words;

/**
 * A number, a word, or a single other char; an ideograph is a word of its own.
 *
 * @param spaced whether white space stands before it
 * @param folded a word as {@link #fold} makes it, a mark as it is, a number's digits as ASCII
 * @param number the value of a number of at most nine digits, else -1
 */
public record Token(Kind kind, int start, int end, boolean spaced, String folded, int number) {
  private static final Pattern SIGNS = Pattern.compile("\\p{M}|\\p{Cf}");

  /** What a token is made of. */
  public enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  /** The tokens of a text, in order; white space parts them and is none. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    boolean spaced = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isSpace(c)) {
        spaced = true;
      } else {
        end = end(text, at, c);
        tokens.add(token(text, at, end, spaced));
        spaced = false;
      }
      at = end;
    }
    return tokens;
  }

  /** What two spellings of a word share: lower case, no accents, Turkish i's alike. */
  public static String fold(String word) {
    String folded = Words.fold(word).replace('\u0131', 'i');
    if (Words.isAscii(folded)) {
      return folded;
    }
    // Folding takes Hangul apart; composed again, its syllables read as written.
    String bare = SIGNS.matcher(folded).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** Whether its folded words are these. */
  public boolean is(String mark) {
    return folded.equals(mark);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a number between two bounds, both included. */
  public boolean within(int low, int high) {
    return kind == Kind.NUMBER && number >= low && number <= high;
  }

  /** In chars. */
  public int length() {
    return end - start;
  }

  private static int end(String text, int start, int first) {
    boolean digits = Character.isDigit(first);
    int at = start + Character.charCount(first);
    if (!digits && (!Character.isLetter(first) || Character.isIdeographic(first))) {
      return at;
    }
    while (at < text.length() && continues(text.codePointAt(at), digits)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean continues(int c, boolean digits) {
    if (digits) {
      return Character.isDigit(c);
    }
    if (Character.isLetter(c)) {
      return !Character.isIdeographic(c);
    }
    int type = c < 0x80 ? Character.OTHER_SYMBOL : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Token token(String text, int start, int end, boolean spaced) {
    int first = text.codePointAt(start);
    String words = text.substring(start, end);
    if (Character.isDigit(first)) {
      String digits = ascii(words);
      int number = digits.length() > 9 ? -1 : Integer.parseInt(digits);
      return new Token(Kind.NUMBER, start, end, spaced, digits, number);
    }
    Kind kind = Character.isLetter(first) ? Kind.WORD : Kind.MARK;
    String folded = kind == Kind.WORD ? fold(words) : words.toLowerCase(Locale.ROOT);
    return new Token(kind, start, end, spaced, folded, -1);
  }

  private static String ascii(String digits) {
    StringBuilder ascii = new StringBuilder(digits.length());
    digits.codePoints().forEach(c -> ascii.append(Character.digit(c, 10)));
    return ascii.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || (c >= 0x80 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }
}
