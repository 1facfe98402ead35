package news.parallax.extract.when;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** Dates with the month's name: "Sep 14, 2023", "4. November 2024", "2024. november 4.". */
final class NamedDays {
  /** Words that may stand inside a date. */
  private static final Set<String> INNER =
      Set.of(
          "de", "del", "di", "of", "d", "st", "nd", "rd", "th", "er", "o", "a", "den", "the", "m",
          "ko", "eko", "ta", "na");

  private final List<Token> tokens;
  private final DateContext context;

  NamedDays(List<Token> tokens, DateContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** The date that starts at a token, or null. */
  @Nullable DayForm at(int start) {
    Token first = tokens.get(start);
    if (first.within(1, 31) && first.length() <= 2) {
      DayForm spoken = dayFirst(start);
      return spoken == null ? han(start) : spoken;
    }
    if (DayForm.isYear(first)) {
      return yearFirst(start);
    }
    return first.isWord() ? monthFirst(start) : null;
  }

  private @Nullable DayForm dayFirst(int start) {
    Phrases.Hit<Month> month = month(skip(start + 1));
    if (month == null) {
      return vietnamese(start);
    }
    return withYear(start, month.next(), month.meaning().getValue(), tokens.get(start).number());
  }

  /** "4 tháng 11, 2024" and "4 tháng 11 năm 2024". */
  private @Nullable DayForm vietnamese(int start) {
    if (!is(start + 1, "thang") || !number(start + 2, 1, 12)) {
      return null;
    }
    int next = start + 3;
    next += is(next, "nam") ? 1 : 0;
    return withYear(start, next, tokens.get(start + 2).number(), tokens.get(start).number());
  }

  /** "11月4日", the year from the context. */
  private @Nullable DayForm han(int start) {
    boolean han = is(start + 1, "\u6708") && is(start + 3, "\u65e5");
    boolean hangul = is(start + 1, "\uc6d4") && is(start + 3, "\uc77c");
    if (!number(start + 2, 1, 31) || (!han && !hangul)) {
      return null;
    }
    return withoutYear(
        start, start + 4, tokens.get(start).number(), tokens.get(start + 2).number());
  }

  private @Nullable DayForm monthFirst(int start) {
    Phrases.Hit<Month> month = month(start);
    if (month == null) {
      return null;
    }
    int at = skip(month.next());
    if (number(at, 1, 31) && tokens.get(at).length() <= 2 && !goesOn(at + 1)) {
      return withYear(start, at + 1, month.meaning().getValue(), tokens.get(at).number());
    }
    boolean dayBefore = start > 0 && tokens.get(start - 1).isNumber();
    return !dayBefore && at < tokens.size() && DayForm.isYear(tokens.get(at))
        ? DayForm.month(start, at + 1, tokens.get(at).number(), month.meaning().getValue())
        : null;
  }

  private @Nullable DayForm yearFirst(int start) {
    Phrases.Hit<Month> month = month(skip(start + 1));
    if (month == null) {
      return null;
    }
    int at = skip(month.next());
    if (!number(at, 1, 31) || tokens.get(at).length() > 2) {
      return null;
    }
    return DayForm.day(
        start,
        at + 1,
        tokens.get(start).number(),
        month.meaning().getValue(),
        tokens.get(at).number(),
        .95);
  }

  private @Nullable DayForm withYear(int start, int next, int month, int day) {
    int at = skip(next);
    if (at < tokens.size() && DayForm.isYear(tokens.get(at)) && !isClock(at)) {
      return DayForm.day(start, at + 1, tokens.get(at).number(), month, day, .95);
    }
    int after = yearAfterClock(at);
    if (after > 0) {
      return DayForm.day(start, at, tokens.get(after).number(), month, day, .95);
    }
    boolean shortYear = number(at, 0, 99) && tokens.get(at).length() == 2 && !isClock(at);
    if (shortYear
        && (is(at - 1, "-") || is(at - 1, "'") || is(at - 1, "\u2019") || clockFollows(at))) {
      return DayForm.day(start, at + 1, 2000 + tokens.get(at).number(), month, day, .85);
    }
    return withoutYear(start, next, month, day);
  }

  private @Nullable DayForm withoutYear(int start, int next, int month, int day) {
    // A day of grace: it may be tomorrow already where the page was written.
    LocalDate last = LocalDate.ofInstant(context.captured(), ZoneOffset.UTC).plusDays(1);
    for (int year = last.getYear(); year > last.getYear() - 5; year--) {
      boolean valid = day <= Month.of(month).length(Year.isLeap(year));
      if (valid && !LocalDate.of(year, month, day).isAfter(last)) {
        return DayForm.day(start, next, year, month, day, .6);
      }
    }
    return null;
  }

  /** Whether a number is only the head of one: "5" of "5,000". */
  private boolean goesOn(int next) {
    return (is(next, ",") || is(next, "."))
        && number(next + 1, 0, Integer.MAX_VALUE)
        && !tokens.get(next + 1).spaced();
  }

  private boolean isClock(int at) {
    return is(at + 1, ":") && number(at + 2, 0, 59);
  }

  /** The year of "Apr 28 19:20:36 CEST 2023", or -1; see C's {@code ctime}. */
  private int yearAfterClock(int hour) {
    if (!number(hour, 0, 23) || !isClock(hour)) {
      return -1;
    }
    for (int at = hour + 3; at < tokens.size() && at < hour + 8; at++) {
      if (DayForm.isYear(tokens.get(at)) && tokens.get(at).spaced()) {
        return at;
      }
    }
    return -1;
  }

  private boolean clockFollows(int at) {
    return number(at + 1, 0, 24) && isClock(at + 1);
  }

  private Phrases.@Nullable Hit<Month> month(int at) {
    return at < tokens.size() && tokens.get(at).isWord()
        ? CalendarNames.MONTHS.at(tokens, at, context.primaryLanguage())
        : null;
  }

  /** Over what may stand between a date's parts. */
  private int skip(int from) {
    int at = from;
    while (at < tokens.size() && at < from + 3 && isInner(at)) {
      at++;
    }
    return at;
  }

  private boolean isInner(int at) {
    Token token = tokens.get(at);
    return token.isWord()
        ? INNER.contains(token.folded())
        : !token.isNumber() && ".,-/'\u2019\u00ba\u00aa\u060c".contains(token.folded());
  }

  private boolean is(int at, String folded) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(folded);
  }

  private boolean number(int at, int low, int high) {
    return at < tokens.size() && tokens.get(at).within(low, high);
  }
}
