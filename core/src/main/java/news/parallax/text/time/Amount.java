package news.parallax.text.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many: "six", "2 1/2", "a couple of", "several".
 *
 * @param next index of the token after it
 * @param count -1 where it is vague
 * @param half whether half a unit is added
 */
record Amount(int next, int count, boolean half) {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("dozen", 12));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Set<String> VAGUE =
      Set.of("several", "some", "many", "few", "recent", "coming", "numerous");
  private static final Set<String> BETWEEN = Set.of("or", "to", "-", "and");
  private static final Set<String> MORE =
      Set.of(
          "more",
          "additional",
          "full",
          "consecutive",
          "straight",
          "whole",
          "long",
          "short",
          "calendar",
          "trading",
          "business",
          "working");

  /** The number as TIMEX3 counts: digits, or X. */
  String digits() {
    return count < 0 ? "X" : String.valueOf(count);
  }

  /** The amount that starts at a token, with words like "more" after it; or null. */
  static @Nullable Amount at(TimeText text, int start) {
    Amount amount = bare(text, start);
    if (amount == null) {
      return null;
    }
    int next = amount.next();
    Amount second = text.in(next, BETWEEN) ? bare(text, next + 1) : null;
    if (second != null && !text.is(next, "and")) {
      next = second.next(); // "two or three": the first counts
    }
    return new Amount(text.skip(next, MORE), amount.count(), amount.half());
  }

  private static @Nullable Amount bare(TimeText text, int start) {
    if (text.isNumber(start, 0, 99_999)) {
      return digits(text, start);
    }
    String word = text.word(start);
    if (word.equals("\u00bd")) {
      return new Amount(start + 1, 0, true);
    }
    if (word.equals("a") || word.equals("an") || word.equals("another") || word.equals("half")) {
      return article(text, start);
    }
    if (VAGUE.contains(word)) {
      return new Amount(start + 1, -1, false);
    }
    if (word.equals("couple")) {
      return new Amount(text.is(start + 1, "of") ? start + 2 : start + 1, 2, false);
    }
    return words(text, start);
  }

  private static Amount digits(TimeText text, int start) {
    boolean fraction =
        text.is(start + 2, "/") && text.isNumber(start + 1, 1, 1) && text.isNumber(start + 3, 2, 2);
    if (fraction) {
      return new Amount(start + 4, text.number(start), true);
    }
    boolean thousands =
        text.is(start + 1, ",")
            && text.length(start + 2) == 3
            && !text.isSpaced(start + 2)
            && text.number(start + 2) >= 0;
    if (thousands) {
      return new Amount(start + 3, text.number(start) * 1000 + text.number(start + 2), false);
    }
    boolean half =
        text.is(start + 1, ".") && text.isNumber(start + 2, 5, 5) && !text.isSpaced(start + 2);
    return new Amount(half ? start + 3 : start + 1, text.number(start), half);
  }

  private static Amount article(TimeText text, int start) {
    int at = text.is(start, "half") ? start : start + 1;
    if (text.is(at, "couple")) {
      return new Amount(text.is(at + 1, "of") ? at + 2 : at + 1, 2, false);
    }
    if (text.is(at, "few") || text.is(at, "several")) {
      return new Amount(at + 1, -1, false);
    }
    if (text.is(at, "half")) {
      int next = text.hyphen(at + 1) > 0 ? at + 2 : at + 1;
      return new Amount(text.is(next, "a") || text.is(next, "an") ? next + 1 : next, 0, true);
    }
    if (text.is(at, "dozen") || text.is(at, "hundred")) {
      Amount many = words(text, at);
      return many == null ? new Amount(at + 1, 100, false) : many;
    }
    return new Amount(at, 1, false);
  }

  private static @Nullable Amount words(TimeText text, int start) {
    Amount head = belowHundred(text, start);
    int at = head == null ? start : head.next();
    int count = head == null ? 0 : head.count();
    if (text.is(at, "hundred")) {
      Amount rest = belowHundred(text, text.is(at + 1, "and") ? at + 2 : at + 1);
      count = Math.max(1, count) * 100 + (rest == null ? 0 : rest.count());
      at = rest == null ? at + 1 : rest.next();
    }
    boolean half =
        text.is(at, "and")
            && (text.is(at + 1, "half") || (text.is(at + 1, "a") && text.is(at + 2, "half")));
    int afterHalf = text.is(at + 1, "half") ? at + 2 : at + 3;
    return at == start ? null : new Amount(half ? afterHalf : at, count, half);
  }

  private static @Nullable Amount belowHundred(TimeText text, int start) {
    Integer tens = TENS.get(text.word(start));
    int onesAt = tens == null ? start : text.hyphen(start + 1) > 0 ? start + 2 : start + 1;
    Integer ones = SMALL.get(text.word(onesAt));
    if (tens == null) {
      return ones == null ? null : new Amount(start + 1, ones, false);
    }
    return ones == null || ones > 9
        ? new Amount(start + 1, tens, false)
        : new Amount(onesAt + 1, tens + ones, false);
  }
}
