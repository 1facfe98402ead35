package news.parallax.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, times, durations and sets in a text. English so far.
 *
 * <p>Values are TIMEX3's, as exact as the words: {@code 2024-11-04}, {@code 2024-W45}, {@code
 * 2024-Q3}, {@code 199} (a decade), {@code P6W}, {@code XXXX-WXX-2} (Tuesdays), {@code
 * PRESENT_REF}. A bare weekday is the last one on or before the publication, unless the sentence
 * speaks of what is to come; a month and day without a year is the nearest one.
 */
public final class TimeExpressions {
  private TimeExpressions() {}

  /**
   * The time expressions of a text, in reading order; none overlap.
   *
   * @param published the day that relative expressions count from; null leaves those unknown
   */
  public static List<TimeExpression> in(String text, @Nullable LocalDate published) {
    TimeText timeText = TimeText.of(text, published);
    List<TimeRule> rules = rules(timeText);
    List<TimeExpression> found = new ArrayList<>();
    for (int at = 0; at < timeText.size(); ) {
      TimeMatch match = longest(rules, at);
      if (match == null) {
        at++;
      } else {
        List<Token> tokens = timeText.tokens();
        Span span = new Span(tokens.get(at).start(), tokens.get(match.next() - 1).end());
        found.add(new TimeExpression(span, match.kind(), match.value()));
        at = match.next();
      }
    }
    return found;
  }

  /** Of expressions of one length the first rule's counts. */
  private static List<TimeRule> rules(TimeText text) {
    return List.of(
        new HolidayDays(text),
        new NthRule(text),
        new QuarterRule(text),
        new ClockRule(text),
        new MonthRule(text),
        new WeekdayRule(text),
        new RelativeRule(text),
        new SeasonRule(text),
        new SetRule(text),
        new YearRule(text),
        new DurationRule(text),
        new ReferenceRule(text));
  }

  private static @Nullable TimeMatch longest(List<TimeRule> rules, int at) {
    TimeMatch best = null;
    for (TimeRule rule : rules) {
      TimeMatch match = rule.at(at);
      best = match != null && (best == null || match.next() > best.next()) ? match : best;
    }
    return best;
  }
}
