package news.parallax.lineage;

import java.util.regex.Pattern;

/**
 * Words by which a text says that it has its news from an outlet: "according to the Courier", "the
 * Courier reported", "told the Courier". English only so far.
 */
record Attribution(Pattern words) {
  private static final String FROM =
      "(?:according to|(?:first |as )?(?:reported|published|quoted) (?:by|in)|told|quoting|citing)";
  private static final String REPORTED =
      "(?:(?:has |had |first )*(?:reported|reports|wrote|writes))";

  /** For an outlet, written as it writes itself. */
  static Attribution of(String outlet) {
    String name = "(?U)\\b" + Pattern.quote(outlet) + "\\b";
    return new Attribution(
        Pattern.compile(FROM + " (?:[Tt]he )?" + name + "|" + name + " " + REPORTED + "\\b"));
  }

  boolean in(String text) {
    return words.matcher(text).find();
  }
}
