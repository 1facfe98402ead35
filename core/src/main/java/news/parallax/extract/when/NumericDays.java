package news.parallax.extract.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * Dates all in numbers: {@code 2024-11-04}, {@code 4.11.2024}, {@code 2024年11月4日}.
 *
 * <p>Which of {@code 4/11/2024} is the month is decided by the numbers, a weekday beside it, the
 * capture or the page's language; else the date is refused.
 */
final class NumericDays {
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH");
  private static final Set<String> SEPARATORS = Set.of("-", "/", ".", "\u2010", "\u2011");
  private static final Set<String> YEAR_MARKS = Set.of("\u5e74", "\ub144");
  private static final Set<String> MONTH_MARKS = Set.of("\u6708", "\uc6d4");

  private final List<Token> tokens;
  private final DateContext context;

  NumericDays(List<Token> tokens, DateContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** The date that starts at a token, or null. */
  @Nullable DayForm at(int start) {
    Token first = tokens.get(start);
    if (!first.isNumber() || isInsideNumber(start)) {
      return null;
    }
    if (first.length() == 8) {
      int number = first.number();
      return DayForm.day(start, start + 1, number / 10_000, number / 100 % 100, number % 100, .9);
    }
    if (start + 4 >= tokens.size()
        || !tokens.get(start + 2).isNumber()
        || !tokens.get(start + 4).isNumber()) {
      return null;
    }
    if (DayForm.isYear(first)) {
      return yearFirst(start);
    }
    return isParted(start, SEPARATORS) && !goesOn(start + 5) ? yearLast(start) : null;
  }

  private @Nullable DayForm yearFirst(int start) {
    boolean marked =
        YEAR_MARKS.contains(tokens.get(start + 1).folded())
            && MONTH_MARKS.contains(tokens.get(start + 3).folded());
    if (!marked && !isParted(start, SEPARATORS)) {
      return null;
    }
    int next = start + 5;
    boolean closed =
        next < tokens.size() && (tokens.get(next).is("\u65e5") || tokens.get(next).is("\uc77c"));
    return DayForm.day(
        start, closed ? next + 1 : next, number(start), number(start + 2), number(start + 4), .95);
  }

  private @Nullable DayForm yearLast(int start) {
    Token last = tokens.get(start + 4);
    boolean dotted = tokens.get(start + 1).is(".");
    boolean shortYear = last.length() == 2 && !tokens.get(start + 1).is("-");
    if (tokens.get(start).length() > 2 || (!DayForm.isYear(last) && !shortYear)) {
      return null;
    }
    int year = shortYear ? 2000 + last.number() : last.number();
    DayForm dayFirst = DayForm.day(start, start + 5, year, number(start + 2), number(start), .95);
    DayForm monthFirst = DayForm.day(start, start + 5, year, number(start), number(start + 2), .95);
    if (dayFirst == null || monthFirst == null || dayFirst.day().equals(monthFirst.day())) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return dotted ? dayFirst : decide(dayFirst, monthFirst);
  }

  private @Nullable DayForm decide(DayForm dayFirst, DayForm monthFirst) {
    DayOfWeek weekday = weekdayBefore(dayFirst.from());
    if (weekday != null
        && (weekday == dayFirst.day().getDayOfWeek())
            != (weekday == monthFirst.day().getDayOfWeek())) {
      return weekday == dayFirst.day().getDayOfWeek() ? dayFirst : monthFirst;
    }
    Locale locale = Locale.forLanguageTag(context.language());
    boolean telling =
        !locale.getCountry().isEmpty() || !Set.of("", "und", "en").contains(locale.getLanguage());
    if (telling) {
      return sure(MONTH_FIRST.contains(locale.getCountry()) ? monthFirst : dayFirst, .9);
    }
    // The page was there when it was captured: of two days it is not the one still to come.
    LocalDate last = LocalDate.ofInstant(context.captured(), ZoneOffset.UTC).plusDays(1);
    boolean lateDay = dayFirst.day().isAfter(last);
    boolean lateMonth = monthFirst.day().isAfter(last);
    return lateDay == lateMonth ? null : sure(lateDay ? monthFirst : dayFirst, .8);
  }

  private static DayForm sure(DayForm form, double confidence) {
    return new DayForm(form.from(), form.next(), form.day(), form.precision(), confidence);
  }

  private @Nullable DayOfWeek weekdayBefore(int start) {
    for (int at = start - 1; at >= 0 && at >= start - 3; at--) {
      Phrases.Hit<DayOfWeek> hit = CalendarNames.WEEKDAYS.at(tokens, at, context.primaryLanguage());
      if (tokens.get(at).isWord()) {
        return hit == null ? null : hit.meaning();
      }
    }
    return null;
  }

  private boolean isParted(int start, Set<String> separators) {
    String separator = tokens.get(start + 1).folded();
    return separators.contains(separator) && tokens.get(start + 3).is(separator);
  }

  private boolean isInsideNumber(int start) {
    return start > 1
        && !tokens.get(start).spaced()
        && !tokens.get(start - 1).spaced()
        && (SEPARATORS.contains(tokens.get(start - 1).folded()) || tokens.get(start - 1).is(","))
        && tokens.get(start - 2).isNumber();
  }

  private boolean goesOn(int next) {
    return next + 1 < tokens.size()
        && SEPARATORS.contains(tokens.get(next).folded())
        && tokens.get(next + 1).isNumber()
        && !tokens.get(next + 1).spaced();
  }

  private int number(int at) {
    return tokens.get(at).number();
  }
}
