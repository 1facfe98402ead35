package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Counted weekdays and weeks: "the first Friday of July", "the last week of 2019", "week 31". */
final class NthRule implements TimeRule {
  private static final int WEEKS = 53;

  private final TimeText text;

  NthRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    if (text.is(start, "week") && text.isNumber(start + 1, 1, WEEKS)) {
      return week(start + 2, text.number(start + 1));
    }
    int at = text.is(start, "the") ? start + 1 : start;
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, at);
    boolean last = text.is(at, "last");
    int noun = last ? at + 1 : ordinal.next();
    if ((!last && ordinal.number() < 1) || !(text.is(noun + 1, "of") || text.is(noun + 1, "in"))) {
      return null;
    }
    DayOfWeek day = EnglishNames.weekday(text.word(noun));
    if (day != null) {
      return weekday(noun + 2, last ? -1 : ordinal.number(), day);
    }
    YearAt year = text.is(noun, "week") ? YearAt.of(text, noun + 2) : null;
    return year == null ? null : weekOf(year, last ? -1 : ordinal.number());
  }

  private @Nullable TimeMatch week(int next, int number) {
    YearAt year = YearAt.of(text, text.is(next, "of") ? next + 1 : next);
    LocalDate published = text.published();
    if (year != null) {
      return weekOf(year, number);
    }
    return published == null ? null : weekOf(new YearAt(published.getYear(), next), number);
  }

  private static TimeMatch weekOf(YearAt year, int number) {
    long weeks =
        IsoFields.WEEK_OF_WEEK_BASED_YEAR
            .rangeRefinedBy(LocalDate.of(year.year(), 7, 1))
            .getMaximum();
    LocalDate first = LocalDate.of(year.year(), 1, 4);
    return TimeMatch.date(
        year.next(), DateValues.week(first.plusWeeks((number < 0 ? weeks : number) - 1)));
  }

  private @Nullable TimeMatch weekday(int monthAt, int number, DayOfWeek day) {
    LocalDate published = text.published();
    Month named = EnglishNames.month(text.word(monthAt));
    YearAt year =
        named == null
            ? null
            : YearAt.of(
                text, text.is(monthAt + 1, "of") ? monthAt + 2 : text.after(monthAt + 1, ","));
    if (year != null && named != null) {
      return TimeMatch.date(year.next(), counted(LocalDate.of(year.year(), named, 1), number, day));
    }
    if (published == null || number > 5) {
      return null;
    }
    if (named != null) {
      return TimeMatch.date(
          monthAt + 1, counted(DateValues.nearestMonth(published, named.getValue()), number, day));
    }
    int side =
        text.is(monthAt, "next")
            ? 1
            : text.is(monthAt, "last") || text.is(monthAt, "previous") ? -1 : 0;
    boolean month = text.is(monthAt + 1, "month") && (side != 0 || text.is(monthAt, "this"));
    return month
        ? TimeMatch.date(monthAt + 2, counted(published.plusMonths(side), number, day))
        : null;
  }

  private static String counted(LocalDate month, int number, DayOfWeek day) {
    LocalDate first = month.withDayOfMonth(1);
    return first
        .with(
            number < 0
                ? TemporalAdjusters.lastInMonth(day)
                : TemporalAdjusters.dayOfWeekInMonth(number, day))
        .toString();
  }
}
