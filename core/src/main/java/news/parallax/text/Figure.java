package news.parallax.text;

import java.math.BigDecimal;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as an article tells it: "some 400 square miles", "11,000 troops", "$1.2bn".
 *
 * @param span from qualifier to counted thing
 * @param low the number, or the lower end of a range or of a vague number ("thousands": 2,000)
 * @param high the same as {@code low} for a single number; null for no upper end ("at least 5")
 * @param unit normalised: {@code USD}, {@code percent}, {@code km2}, {@code year}; empty for a bare
 *     count
 * @param counted what is counted, as written ("troops"), or null
 */
public record Figure(
    Span span,
    Slot slot,
    BigDecimal low,
    @Nullable BigDecimal high,
    Qualifier qualifier,
    String unit,
    @Nullable String counted) {

  /** What kind of value it is. */
  public enum Slot {
    COUNT,
    MONEY,
    PERCENT,
    AGE,
    DURATION,
    MEASURE,
    ORDINAL
  }

  /** How exactly the source puts it. */
  public enum Qualifier {
    PLAIN,
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    RANGE,
    VAGUE
  }
}
