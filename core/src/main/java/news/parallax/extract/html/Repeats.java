package news.parallax.extract.html;

/** Tells texts that say the same thing twice on a page. */
final class Repeats {
  private Repeats() {}

  /** Letters and digits in lower case; texts with the same key are the same to a reader. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
