package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days and longer stretches as TIMEX3 writes them, and the ones nearest to a day. */
final class DateValues {
  private DateValues() {}

  static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  static String year(int year) {
    return String.valueOf(10_000 + year).substring(1);
  }

  static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + (week < 10 ? "0" : "") + week;
  }

  static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The stretch of a unit's length that a day lies in. */
  static String of(LocalDate day, TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> month(day);
      case QUARTER -> quarter(day);
      case YEAR -> year(day.getYear());
      case DECADE -> year(day.getYear()).substring(0, 3);
      case CENTURY -> year(day.getYear()).substring(0, 2);
    };
  }

  /** Whole units after a day (before it where negative). */
  static LocalDate plus(LocalDate day, TimeUnit unit, int count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The day of a month and day that lies nearest; the past one of two as near. */
  static @Nullable LocalDate nearest(LocalDate to, int month, int dayOfMonth) {
    LocalDate best = null;
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day = dayOfMonth <= first.lengthOfMonth() ? first.withDayOfMonth(dayOfMonth) : null;
      boolean nearer = day != null && (best == null || distance(to, day) < distance(to, best));
      best = nearer ? day : best;
    }
    return best;
  }

  /** The first day of the month of a number that lies nearest. */
  static LocalDate nearestMonth(LocalDate to, int month) {
    LocalDate middle = nearest(to, month, 15);
    return (middle == null ? to : middle).withDayOfMonth(1);
  }

  /** The last such weekday, the day itself included. */
  static LocalDate lastOrSame(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
