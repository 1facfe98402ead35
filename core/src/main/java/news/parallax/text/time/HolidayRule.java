package news.parallax.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which day of a year a holiday falls, as the table of holidays writes it. */
public record HolidayRule(String rule) {
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern NTH = Pattern.compile("(\\d\\d)-W([1-5L])-([1-7])([+-]\\d+)?");
  private static final Pattern EASTER = Pattern.compile("([EO])([+-]\\d+)");
  private static final Pattern HIJRI = Pattern.compile("H:(\\d\\d)-(\\d\\d)");
  private static final Pattern LUNAR = Pattern.compile("L:([+-]\\d+)");

  /** First days of the lunar year, as {@code mmdd}. */
  private static final Map<Integer, Integer> NEW_YEARS =
      Map.ofEntries(
          Map.entry(2010, 214),
          Map.entry(2011, 203),
          Map.entry(2012, 123),
          Map.entry(2013, 210),
          Map.entry(2014, 131),
          Map.entry(2015, 219),
          Map.entry(2016, 208),
          Map.entry(2017, 128),
          Map.entry(2018, 216),
          Map.entry(2019, 205),
          Map.entry(2020, 125),
          Map.entry(2021, 212),
          Map.entry(2022, 201),
          Map.entry(2023, 122),
          Map.entry(2024, 210),
          Map.entry(2025, 129),
          Map.entry(2026, 217),
          Map.entry(2027, 206),
          Map.entry(2028, 126),
          Map.entry(2029, 213),
          Map.entry(2030, 203));

  /** Whether it is the same month and day every year. */
  boolean isFixed() {
    return FIXED.matcher(rule).matches();
  }

  /** The day in a year, or null where the rule gives none for it. */
  @Nullable LocalDate in(int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, number(fixed, 1), number(fixed, 2));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      return nth(year, nth);
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      LocalDate sunday = easter.group(1).equals("E") ? Easter.western(year) : Easter.orthodox(year);
      return sunday.plusDays(number(easter, 2));
    }
    Matcher hijri = HIJRI.matcher(rule);
    return hijri.matches() ? hijri(year, number(hijri, 1), number(hijri, 2)) : lunar(year);
  }

  private static LocalDate nth(int year, Matcher nth) {
    LocalDate first = LocalDate.of(year, number(nth, 1), 1);
    DayOfWeek day = DayOfWeek.of(number(nth, 3));
    LocalDate found =
        nth.group(2).equals("L")
            ? first.with(TemporalAdjusters.lastInMonth(day))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(number(nth, 2), day));
    return nth.group(4) == null ? found : found.plusDays(number(nth, 4));
  }

  /** By the Umm al-Qura calendar; other countries may be a day before or after it. */
  private static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
        LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(candidate, month, day));
        if (found.getYear() == year) {
          return found;
        }
      }
      return null;
    } catch (DateTimeException e) {
      return null; // outside the years that the calendar is known for
    }
  }

  private @Nullable LocalDate lunar(int year) {
    Matcher lunar = LUNAR.matcher(rule);
    Integer day = NEW_YEARS.get(year);
    return !lunar.matches() || day == null
        ? null
        : LocalDate.of(year, day / 100, day % 100).plusDays(number(lunar, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
