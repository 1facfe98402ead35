package news.parallax.text;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, a date or a duration.
 *
 * @param value TIMEX3 style: {@code 2024-11-04}, {@code 2024-11}, {@code P6W}, {@code
 *     2024-11-04TMO}; null where it cannot be known
 */
public record TimeExpression(Span span, Kind kind, @Nullable String value) {

  /** What the words name. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
