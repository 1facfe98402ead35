package news.parallax.text.time;

import java.time.LocalDate;
import java.util.List;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds dates, times and durations in a text. */
public final class TimeExpressions {
  private TimeExpressions() {}

  /**
   * The time expressions of a text, in reading order.
   *
   * @param published the day that relative expressions count from; null leaves those unknown
   */
  public static List<TimeExpression> in(String text, @Nullable LocalDate published) {
    return List.of();
  }
}
