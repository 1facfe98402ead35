package news.parallax.text.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What times are counted in. */
enum TimeUnit {
  SECOND("T%sS", "second", "seconds", "sec", "secs"),
  MINUTE("T%sM", "minute", "minutes", "min", "mins"),
  HOUR("T%sH", "hour", "hours", "hr", "hrs"),
  DAY("%sD", "day", "days"),
  WEEK("%sW", "week", "weeks", "wk", "wks"),
  FORTNIGHT("2W", "fortnight", "fortnights"),
  WEEKEND("%sWE", "weekend", "weekends"),
  MONTH("%sM", "month", "months"),
  QUARTER("%sQ", "quarter", "quarters"),
  YEAR("%sY", "year", "years", "yr", "yrs"),
  DECADE("%s0Y", "decade", "decades"),
  CENTURY("%s00Y", "century", "centuries");

  private static final Map<String, TimeUnit> BY_WORD = new HashMap<>();

  static {
    for (TimeUnit unit : values()) {
      List.of(unit.words.split(" ", -1)).forEach(word -> BY_WORD.put(word, unit));
    }
  }

  private final String value;
  private final String words;

  TimeUnit(String value, String... words) {
    this.value = value;
    this.words = String.join(" ", words);
  }

  /** The unit of a word, singular or plural, or null. */
  static @Nullable TimeUnit of(String word) {
    return BY_WORD.get(word);
  }

  static boolean isPlural(String word) {
    return BY_WORD.containsKey(word) && word.endsWith("s") && word.length() >= 4;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** So many of it, as TIMEX3 writes it: {@code P6W}, {@code PXD}, {@code PT2H}. */
  String duration(String count) {
    boolean vague = count.equals("X") && (this == DECADE || this == CENTURY);
    return vague ? "PX" + name().charAt(0) + "E" : "P" + value.replace("%s", count);
  }
}
