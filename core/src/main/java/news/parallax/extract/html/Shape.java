package news.parallax.extract.html;

/**
 * What can be counted in a text without knowing its language.
 *
 * @param length letters and digits, an ideograph counting as three
 * @param words runs of letters or digits
 * @param sentences places where a sentence may end: a mark of punctuation after a letter, then a
 *     blank or the end; an ideographic full stop anywhere
 * @param commas of any script
 * @param capitals words that begin with a capital
 * @param digits digits
 * @param odd marks that prose seldom has: {@code | © » › • / _ = { }}
 * @param ended whether the last mark ends a sentence, with or without a closing quotation mark
 */
public record Shape(
    int length,
    int words,
    int sentences,
    int commas,
    int capitals,
    int digits,
    int odd,
    boolean ended) {

  private static final byte[] WEIGHTS = weights();

  static Shape of(String text) {
    int length = 0;
    int words = 0;
    int sentences = 0;
    int commas = 0;
    int capitals = 0;
    int digits = 0;
    int odd = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        inWord = false;
        continue;
      }
      int weight = weight(c);
      if (weight > 0) {
        length += weight;
        if (!inWord) {
          words++;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        } else if (c >= 0x2E80 && c < 0xAC00) {
          words += i & 1;
        }
        digits += c <= '9' || (c >= 0x80 && Character.isDigit(c)) ? 1 : 0;
        inWord = true;
        continue;
      }
      if (endsSentence(c)) {
        sentences += c >= 0x3000 || (i > 0 && endsHere(text, i)) ? 1 : 0;
      } else if (c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C' || c == ';') {
        commas++;
      } else if ("|\u00A9\u00BB\u203A\u2022/_={}".indexOf(c) >= 0) {
        odd++;
      }
      inWord = (c == '\'' || c == '\u2019' || c == '-' || isMark(c)) && inWord;
    }
    return new Shape(length, words, sentences, commas, capitals, digits, odd, isEnded(text));
  }

  /** The length alone of a text. */
  static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += weight(text.charAt(i));
    }
    return length;
  }

  /** What a char adds to a text's length: 1 for a letter or digit, 3 for an ideograph, else 0. */
  static int weight(char c) {
    return WEIGHTS[c];
  }

  /** A char in lower case; quicker than {@link Character#toLowerCase(char)} for most. */
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(c);
  }

  private static byte[] weights() {
    byte[] weights = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < weights.length; c++) {
      weights[c] = (byte) weigh((char) c);
    }
    return weights;
  }

  private static int weigh(char c) {
    if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
      return 0;
    }
    return c >= 0x2E80 && !Character.isSurrogate(c) ? 3 : 1;
  }

  private static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean endsSentence(char c) {
    return switch (c) {
      case '.', '!', '?', '\u2026', '\u061F', '\u06D4', '\u0964', '\u3002', '\uFF01', '\uFF1F' ->
          true;
      default -> false;
    };
  }

  private static boolean endsHere(String text, int at) {
    int next = at + 1;
    return (next == text.length() || !Character.isLetterOrDigit(text.charAt(next)))
        && !endsSentence(text.charAt(at - 1));
  }

  private static boolean isEnded(String text) {
    for (int i = text.length() - 1; i >= 0 && i > text.length() - 4; i--) {
      char c = text.charAt(i);
      if (endsSentence(c)) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }
}
