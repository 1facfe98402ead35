package news.parallax.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of a month and months: "Nov. 4", "the 4th of November 2024", "last June", "2024-11-04". */
final class MonthRule implements TimeRule {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "by", "since", "until", "till", "last", "next", "this", "early", "late",
          "mid", "during", "through", "from", "to", "and", "before", "after", "-", "every", "each",
          "for", "on");
  private static final Set<String> SIDE = Set.of("last", "next", "this");

  private final TimeText text;

  MonthRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    int at = weekdayBefore(start);
    if (text.length(start) == 8 && text.isNumber(start, 19_000_101, 21_001_231)) {
      int number = text.number(start);
      return dated(start + 1, number / 10_000, number / 100 % 100, number % 100);
    }
    if (text.isNumber(at, 0, 9999)) {
      TimeMatch numeric = at == start ? numeric(start) : null;
      return numeric == null ? dayOrYearFirst(at) : numeric;
    }
    if (text.is(at, "the")) {
      return dayFirst(at + 1);
    }
    Month month = EnglishNames.month(text.word(at));
    if (month != null && isName(at)) {
      return monthFirst(at, start, month);
    }
    return EnglishNames.ordinal(text, at).number() > 0 ? dayFirst(at) : side(start);
  }

  /** "Friday, Oct. 13": the weekday says nothing that the date does not. */
  private int weekdayBefore(int start) {
    if (EnglishNames.weekday(text.word(start)) == null) {
      return start;
    }
    int at = text.after(start + 1, ".,");
    return text.after(at, ",");
  }

  private @Nullable TimeMatch monthFirst(int at, int start, Month month) {
    int next = text.after(at + 1, ".");
    int joined = text.hyphen(next) > 0 ? text.hyphen(next) : text.after(next, "/,");
    int dayAt = text.is(joined, "the") ? joined + 1 : joined;
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, dayAt);
    boolean plain = text.isNumber(dayAt, 1, 31) && text.length(dayAt) <= 2 && !isClock(dayAt);
    if (ordinal.number() > 0 && ordinal.number() <= 31) {
      return day(at, ordinal.next(), month, ordinal.number());
    }
    if (plain && !isNumberGoingOn(dayAt)) {
      return day(at, dayAt + 1, month, text.number(dayAt));
    }
    Amount spoken = plain || text.number(dayAt) >= 0 ? null : Amount.at(text, dayAt);
    boolean day =
        spoken != null
            && spoken.count() > 0
            && spoken.count() <= 31
            && dayAt == next
            && !text.is(dayAt, "a")
            && !text.is(dayAt, "an");
    if (day
        && spoken != null
        && TimeUnit.of(text.word(spoken.next())) == null
        && text.isCapital(at)) {
      return day(at, spoken.next(), month, spoken.count());
    }
    return at == start ? wholeMonth(at, next, month) : null;
  }

  private @Nullable TimeMatch wholeMonth(int at, int next, Month month) {
    int yearAt = text.is(text.after(next, ","), "of") ? next + 1 : text.after(next, ",");
    int hyphen = text.hyphen(next) > 0 ? text.hyphen(next) : text.after(yearAt, "/");
    YearAt year = YearAt.of(text, hyphen > yearAt ? hyphen : yearAt);
    year = year == null ? YearAt.relative(text, next) : year;
    if (year != null) {
      return TimeMatch.date(year.next(), DateValues.month(LocalDate.of(year.year(), month, 1)));
    }
    boolean word = EnglishNames.AMBIGUOUS.contains(text.word(at));
    boolean abbreviated = text.length(at) <= 3 && next == at + 1 && month != Month.MAY;
    if (abbreviated || (word && !text.in(at - 1, BEFORE_MONTH))) {
      return null;
    }
    LocalDate published = text.published();
    return TimeMatch.date(
        next, published == null ? null : DateValues.month(told(at, month, published)));
  }

  /** The nearest such month; a past one where the sentence tells the past. */
  private LocalDate told(int at, Month month, LocalDate published) {
    LocalDate nearest = DateValues.nearestMonth(published, month.getValue());
    LocalDate first = published.withDayOfMonth(1);
    boolean due = text.is(at - 1, "by") || text.is(at - 1, "until");
    return switch (due ? Tense.Told.PLAN : Tense.before(text, at)) {
      case PAST -> nearest.isAfter(first) ? nearest.minusYears(1) : nearest;
      case PLAN -> nearest.isBefore(first) ? nearest.plusYears(1) : nearest;
      case UNSAID -> nearest;
    };
  }

  private boolean isName(int at) {
    boolean common = EnglishNames.AMBIGUOUS.contains(text.word(at));
    return text.isCapital(at) || (!common && (text.length(at) > 3 || text.number(at + 1) >= 0));
  }

  /** "2019-sep-1", "2020/Sep/23", or a day before the month. */
  private @Nullable TimeMatch dayOrYearFirst(int at) {
    Month month = EnglishNames.month(text.word(at + 2));
    boolean parted =
        (text.is(at + 1, "/") || text.is(at + 1, "-")) && text.is(at + 3, text.word(at + 1));
    if (month != null && parted && text.length(at) == 4 && text.isNumber(at + 4, 1, 31)) {
      return dated(at + 5, text.number(at), month.getValue(), text.number(at + 4));
    }
    Month next = EnglishNames.month(text.word(at + 1));
    if (next != null && isName(at + 1) && text.length(at) == 4 && text.isNumber(at, 1900, 2100)) {
      return TimeMatch.date(at + 2, DateValues.month(LocalDate.of(text.number(at), next, 1)));
    }
    return dayFirst(at);
  }

  /** "last June", "next May", "this September". */
  private @Nullable TimeMatch side(int start) {
    Month month = EnglishNames.month(text.word(start + 1));
    LocalDate published = text.published();
    if (month == null || !text.in(start, SIDE) || !isName(start + 1)) {
      return null;
    }
    int next = text.after(start + 2, ".");
    if (published == null || text.isNumber(next, 1, 31)) {
      return published == null ? TimeMatch.date(next, null) : null;
    }
    int year = published.getYear();
    int side = month.compareTo(published.getMonth());
    year += text.is(start, "last") && side >= 0 ? -1 : 0;
    year += text.is(start, "next") && side <= 0 ? 1 : 0;
    return TimeMatch.date(next, DateValues.month(LocalDate.of(year, month, 1)));
  }

  /** "4 November", "the 4th of November", "fourth of July". */
  private @Nullable TimeMatch dayFirst(int at) {
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, at);
    boolean plain = text.isNumber(at, 1, 31) && text.length(at) <= 2;
    int number = ordinal.number() > 0 ? ordinal.number() : plain ? text.number(at) : 0;
    int next = ordinal.number() > 0 ? ordinal.next() : at + 1;
    int hyphen = text.hyphen(next);
    int slash = text.after(next, "/.");
    int monthAt =
        hyphen > 0
            ? hyphen
            : text.is(next, "of") ? next + 1 : slash > next ? slash : text.after(next, ",");
    Month month = EnglishNames.month(text.word(monthAt));
    boolean money = text.is(at - 1, "$") || text.is(at - 1, "#");
    boolean named = !money && (text.isCapital(monthAt) || text.length(monthAt) > 3);
    return number < 1 || number > 31 || !named || month == null
        ? null
        : day(at, text.after(monthAt + 1, "."), month, number);
  }

  private @Nullable TimeMatch day(int at, int next, Month month, int number) {
    int yearAt = text.is(next, ",") ? next + 1 : text.after(next, "/");
    int hyphen = text.hyphen(next);
    YearAt year =
        YearAt.of(
            text,
            hyphen > 0
                ? hyphen
                : text.is(yearAt, "of") || text.is(yearAt, "in") ? yearAt + 1 : yearAt);
    year = year == null ? YearAt.relative(text, next) : year;
    if (number > month.maxLength()) {
      return null;
    }
    if (year != null) {
      return dated(year.next(), year.year(), month.getValue(), number);
    }
    LocalDate published = text.published();
    LocalDate nearest = published == null ? null : told(at, month, number, published);
    return TimeMatch.date(next, nearest == null ? null : nearest.toString());
  }

  private static final Set<String> JUST_PAST =
      Set.of("ended", "ending", "ends", "set", "since", "dated", "filed");
  private static final Set<String> TO_COME =
      Set.of("effective", "until", "till", "by", "expires", "expire", "beginning", "starting");

  /** The nearest such day; "ended Oct. 31" is past and "effective June 1" is to come. */
  private @Nullable LocalDate told(int at, Month month, int number, LocalDate published) {
    LocalDate nearest = DateValues.nearest(published, month.getValue(), number);
    int before = text.is(at - 1, "on") ? at - 2 : at - 1;
    if (nearest != null && text.in(before, JUST_PAST) && nearest.isAfter(published)) {
      return nearest.minusYears(1);
    }
    if (nearest != null && text.in(before, TO_COME) && nearest.isBefore(published)) {
      return nearest.plusYears(1);
    }
    return nearest;
  }

  /** Year first, or a day and month that can't be exchanged. */
  private @Nullable TimeMatch numeric(int start) {
    String mark = text.word(start + 1);
    boolean parted =
        "-/.".contains(mark)
            && !mark.isEmpty()
            && text.is(start + 3, mark)
            && !text.isSpaced(start + 1)
            && !text.isSpaced(start + 2);
    if (!parted
        || text.number(start + 2) < 0
        || text.number(start + 4) < 0
        || text.isSpaced(start + 4)) {
      return null;
    }
    int first = text.number(start);
    int second = text.number(start + 2);
    int third = text.number(start + 4);
    if (text.length(start) == 4) {
      return dated(start + 5, first, second, third);
    }
    int year =
        text.length(start + 4) == 4
            ? third
            : text.length(start + 4) == 2 ? (third > 50 ? 1900 : 2000) + third : 0;
    if (year < 1900 || (mark.equals(".") && text.length(start + 4) != 4)) {
      return null;
    }
    boolean told = first > 12 || second > 12 || first == second;
    if (!told && first >= 1 && second >= 1) {
      return TimeMatch.date(start + 5, null);
    }
    return first > 12
        ? dated(start + 5, year, second, first)
        : dated(start + 5, year, first, second);
  }

  private static @Nullable TimeMatch dated(int next, int year, int month, int day) {
    try {
      return TimeMatch.date(next, LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private boolean isClock(int at) {
    return text.is(at + 1, ":") && text.isNumber(at + 2, 0, 59);
  }

  private boolean isNumberGoingOn(int at) {
    boolean mark = text.is(at + 1, ",") || text.is(at + 1, ".");
    return mark && text.number(at + 2) >= 0 && !text.isSpaced(at + 2);
  }
}
