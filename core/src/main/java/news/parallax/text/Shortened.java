package news.parallax.text;

/** Texts for places where no sane one is too long, such as a row of a list. */
public final class Shortened {
  private static final String GAP = "…";

  private Shortened() {}

  /**
   * The text, or its start and its end with "…" for what is between.
   *
   * @param most letters that it may have then, 3 or more; no character is cut in two
   */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int half = (most - 1) / 2;
    int start = Character.isLowSurrogate(text.charAt(half)) ? half - 1 : half;
    int end = text.length() - half;
    return text.substring(0, start) + GAP + text.substring(whole(text, end));
  }

  private static int whole(String text, int cut) {
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }
}
