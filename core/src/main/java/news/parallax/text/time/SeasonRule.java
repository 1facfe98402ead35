package news.parallax.text.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seasons and weekends: "this summer", "last spring", "the winter of 1994", "the weekend". */
final class SeasonRule implements TimeRule {
  private static final Map<String, Integer> MIDDLE = Map.of("SP", 4, "SU", 7, "FA", 10, "WI", 1);

  private final TimeText text;

  SeasonRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    LocalDate published = text.published();
    int at = start;
    while (at < start + 2 && isLead(at)) {
      at++;
    }
    if (text.is(at, "weekend") && at > start) {
      return TimeMatch.date(at + 1, published == null ? null : weekend(published));
    }
    String season = EnglishNames.season(text.word(at));
    // "fall" and "spring" are verbs too: a word must lead, or a year follow.
    YearAt year = season == null ? null : YearAt.of(text, text.is(at + 1, "of") ? at + 2 : at + 1);
    if (season == null || (at == start && year == null && !season.equals("SU"))) {
      return null;
    }
    if (year != null) {
      return TimeMatch.date(year.next(), DateValues.year(year.year()) + "-" + season);
    }
    return TimeMatch.date(at + 1, published == null ? null : season(start, at, season, published));
  }

  private boolean isLead(int at) {
    return text.is(at, "the")
        || text.is(at, "this")
        || text.is(at, "last")
        || text.is(at, "next")
        || text.is(at, "past")
        || text.is(at, "coming")
        || text.is(at, "early")
        || text.is(at, "late");
  }

  private static String weekend(LocalDate published) {
    return DateValues.week(
            published.getDayOfWeek().getValue() <= 3 ? published.minusWeeks(1) : published)
        + "-WE";
  }

  private String season(int start, int at, String season, LocalDate published) {
    LocalDate nearest = DateValues.nearestMonth(published, MIDDLE.getOrDefault(season, 7));
    int year = nearest.getYear();
    boolean ahead = nearest.isAfter(published);
    year -= text.is(start, "last") && ahead ? 1 : 0;
    year += text.is(start, "next") && !ahead ? 1 : 0;
    year = text.is(start, "this") && at == start + 1 ? published.getYear() : year;
    return DateValues.year(year) + "-" + season;
  }
}
