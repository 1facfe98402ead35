package news.parallax.extract.plain;

/**
 * How a block looks, whatever it says.
 *
 * @param words how many; two ideographs, kana or Thai letters count as one
 * @param ends whether it ends like a sentence
 * @param sentences how many sentence ends it holds, about
 * @param capitals whether it has letters and all that can be are capitals
 */
record Look(int words, boolean ends, int sentences, boolean capitals) {
  private static final String TERMINALS =
      ".!?\u2026\u3002\uff01\uff1f\u0964\u0965\u061f\u06d4\u0589\u1362\uff0e";
  private static final String CLOSING =
      "\"'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\uff09\u201c\u2018\u00ab*_";
  private static final int PROSE_WORDS = 6;
  private static final int LONG = 28;

  static Look of(String text) {
    int words = 0;
    int dense = 0;
    int upper = 0;
    int lower = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (isDense(c)) {
        dense++;
        inWord = false;
      } else if (c == ' ') {
        inWord = false;
      } else if (letter && !inWord) {
        words++;
        inWord = true;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return new Look(
        words + dense / 2, endsSentence(text), sentences(text), upper > 1 && lower == 0);
  }

  /** Whether it reads as running text and not as a heading, link or label. */
  boolean prose() {
    return (ends && words >= PROSE_WORDS)
        || words >= LONG
        || (sentences >= 2 && words >= PROSE_WORDS);
  }

  /** Whether it could be a headline by its length and end. */
  boolean headline() {
    return words >= 3 && words <= 32 && !prose();
  }

  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at >= 0 && (CLOSING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return at >= 0 && TERMINALS.indexOf(text.charAt(at)) >= 0 && !isInitials(text, at);
  }

  /** "p.m." and "U.S." end no sentence for sure; here they tell a label from a sentence. */
  private static boolean isInitials(String text, int at) {
    return text.charAt(at) == '.' && at >= 2 && text.charAt(at - 2) == '.';
  }

  private static int sentences(String text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || c == ' ' || TERMINALS.indexOf(c) < 0) {
        continue;
      }
      boolean closes =
          i + 1 == text.length()
              || text.charAt(i + 1) == ' '
              || isDense(text.charAt(i + 1))
              || CLOSING.indexOf(text.charAt(i + 1)) >= 0;
      boolean afterWord =
          isDense(text.charAt(i - 1))
              || (i > 2
                  && Character.isLowerCase(text.charAt(i - 1))
                  && Character.isLetter(text.charAt(i - 2)));
      count += closes && afterWord ? 1 : 0;
    }
    return count;
  }

  /** Scripts that part no words by spaces. */
  private static boolean isDense(char c) {
    return c >= 0x0e00
        && (Character.isIdeographic(c)
            || (c >= 0x3040 && c <= 0x30ff)
            || (c >= 0x0e00 && c <= 0x0eff)
            || (c >= 0x1780 && c <= 0x17ff)
            || (c >= 0x1000 && c <= 0x109f));
  }
}
