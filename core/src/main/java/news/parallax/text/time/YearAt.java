package news.parallax.text.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A year found at a token: "1989", "nineteen ninety-six", "last year". */
record YearAt(int year, int next) {
  private static final Map<String, Integer> HEADS =
      Map.of("seventeen", 17, "eighteen", 18, "nineteen", 19, "twenty", 20);
  private static final Map<String, Integer> SIDES =
      Map.of("last", -1, "this", 0, "next", 1, "previous", -1, "current", 0);
  private static final Set<String> JOINS = Set.of("of", "in");

  static @Nullable YearAt of(TimeText text, int at) {
    boolean digits = text.isNumber(at, 1500, 2100) && text.length(at) == 4;
    boolean goesOn =
        (text.is(at + 1, ",") || text.is(at + 1, "."))
            && text.number(at + 2) >= 0
            && !text.isSpaced(at + 2);
    if (digits && !goesOn && !text.is(at + 1, ":")) {
      return new YearAt(text.number(at), at + 1);
    }
    return spoken(text, at);
  }

  /** "last year" after a day or month, with "of" or "in" before it. */
  static @Nullable YearAt relative(TimeText text, int at) {
    int side = text.in(at, JOINS) ? at + 1 : at;
    Integer years = SIDES.get(text.word(side));
    return years == null || !text.is(side + 1, "year") || text.published() == null
        ? null
        : new YearAt(text.published().getYear() + years, side + 2);
  }

  private static @Nullable YearAt spoken(TimeText text, int at) {
    if (text.is(at, "two") && text.is(at + 1, "thousand")) {
      Amount rest = Amount.at(text, text.is(at + 2, "and") ? at + 3 : at + 2);
      boolean more =
          rest != null
              && rest.count() > 0
              && rest.count() < 100
              && TimeUnit.of(text.word(rest.next())) == null;
      return more && rest != null
          ? new YearAt(2000 + rest.count(), rest.next())
          : new YearAt(2000, at + 2);
    }
    Integer head = HEADS.get(text.word(at));
    Amount tail = head == null ? null : Amount.at(text, at + 1);
    boolean year =
        tail != null && tail.count() >= 10 && tail.count() <= 99 && !text.isNumber(at + 1, 0, 99);
    return year && tail != null && head != null
        ? new YearAt(head * 100 + tail.count(), tail.next())
        : null;
  }
}
