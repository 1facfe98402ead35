package news.parallax.extract.when;

import java.time.LocalDate;
import java.time.YearMonth;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date found in a string.
 *
 * @param from index of its first token
 * @param next index of the token after it
 * @param day the first day that it names
 */
record DayForm(int from, int next, LocalDate day, Precision precision, double confidence) {
  private static final int BUDDHIST = 543;

  /** A day, or null where the numbers name none. */
  static @Nullable DayForm day(
      int from, int next, int year, int month, int dayOfMonth, double confidence) {
    if (month < 1 || month > 12 || dayOfMonth < 1 || year(year) < 0) {
      return null;
    }
    YearMonth of = YearMonth.of(year(year), month);
    return of.isValidDay(dayOfMonth)
        ? new DayForm(from, next, of.atDay(dayOfMonth), Precision.DAY, confidence)
        : null;
  }

  /** A whole month, or null where the year is none. */
  static @Nullable DayForm month(int from, int next, int year, int month) {
    return year(year) < 0
        ? null
        : new DayForm(from, next, LocalDate.of(year(year), month, 1), Precision.MONTH, .8);
  }

  /** Whether a number can be a year: 1900 to 2100, or the same in Thailand's count. */
  static boolean isYear(Token token) {
    return token.length() == 4 && token.isNumber() && year(token.number()) > 0;
  }

  private static int year(int number) {
    int year = number >= 1900 + BUDDHIST ? number - BUDDHIST : number;
    return year >= 1900 && year <= 2100 ? year : -1;
  }
}
