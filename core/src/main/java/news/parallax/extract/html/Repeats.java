package news.parallax.extract.html;

/** Tells texts that say the same thing twice on a page. */
final class Repeats {
  private Repeats() {}

  /** Letters and digits in lower case; texts with the same key are the same to a reader. */
  static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Shape.weight(c) > 0) {
        key[length++] = Shape.lower(c);
      }
    }
    return new String(key, 0, length);
  }
}
