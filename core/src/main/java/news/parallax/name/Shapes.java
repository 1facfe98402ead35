package news.parallax.name;

/** How words are written, evened out: digits, apostrophes, upper and lower case. */
final class Shapes {
  private static final int LONGEST = 8;

  private Shapes() {}

  /** Whether a letter of it is not in lower case; those of scripts without case are not. */
  static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /** Digits as one, curly apostrophes straight: how the lists and clusters write words. */
  static String evened(String word) {
    StringBuilder evened = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char even = c == '\u2019' ? '\'' : Character.isDigit(c) ? '0' : c;
      if (even != c) {
        evened = evened == null ? new StringBuilder(word) : evened;
        evened.setCharAt(i, even);
      }
    }
    return evened == null ? word : evened.toString();
  }

  /** Upper case as X, other letters as x, digits as 0; of a run two at the most. */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      boolean same = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind;
      run = same ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
