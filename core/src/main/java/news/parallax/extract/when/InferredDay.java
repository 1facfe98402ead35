package news.parallax.extract.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication as far as an article's own words give it away: news tells on its day that
 * something happened "on Monday", and a holiday or a day of the month beside it says which Monday.
 *
 * <p>Precision first: a weekday alone, a holiday alone, a plan ("will meet on Monday") or a date
 * told as history gives nothing. English only so far.
 */
public final class InferredDay {
  private static final int PARAGRAPHS = 6;

  /** Where capture and calendar leave this many years' distance, the page is more likely newer. */
  private static final int MOST_YEARS = 28;

  /** Share of articles that came out on the day of their lead's weekday, or the day after. */
  private static final double SAME_SENTENCE = .75;

  private static final double APART = .65;

  private InferredDay() {}

  /**
   * The latest day not after the capture that fits what the article tells, or null where it tells
   * too little.
   *
   * @param paragraphs the article's, in reading order
   */
  public static @Nullable PublishedAt of(List<String> paragraphs, DateContext context) {
    List<ToldDay> told =
        paragraphs.stream()
            .limit(PARAGRAPHS)
            .flatMap(paragraph -> ToldDays.in(paragraph).stream())
            .toList();
    ToldDay weekday = first(told, day -> day.weekday() != null && !day.planned());
    if (weekday == null || weekday.weekday() == null) {
      return null;
    }
    if (weekday.monthDay() != null) {
      return day(weekday.weekday(), weekday, List.of(weekday), context, SAME_SENTENCE);
    }
    ToldDay holiday = first(told, day -> day.weekday() == null && !day.planned());
    return holiday == null
        ? null
        : day(weekday.weekday(), holiday, List.of(weekday, holiday), context, APART);
  }

  private static @Nullable ToldDay first(List<ToldDay> told, Predicate<ToldDay> wanted) {
    return told.stream().filter(wanted).findFirst().orElse(null);
  }

  private static @Nullable PublishedAt day(
      DayOfWeek weekday,
      ToldDay dated,
      List<ToldDay> evidence,
      DateContext context,
      double confidence) {
    MonthDay monthDay = dated.monthDay();
    LocalDate last = LocalDate.ofInstant(context.captured(), ZoneOffset.UTC).plusDays(1);
    if (monthDay == null) {
      return null;
    }
    for (int year = last.getYear(); year > last.getYear() - MOST_YEARS; year--) {
      LocalDate day = monthDay.isValidYear(year) ? monthDay.atYear(year) : null;
      boolean fits = day != null && day.getDayOfWeek() == weekday && !day.isAfter(last);
      if (day != null && fits && (dated.year() == 0 || dated.year() == year)) {
        return PublishedAt.day(day, Basis.INFERRED, words(evidence), confidence);
      }
    }
    return null;
  }

  private static String words(List<ToldDay> evidence) {
    return String.join(" … ", evidence.stream().map(ToldDay::words).toList());
  }
}
