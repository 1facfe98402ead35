package news.parallax.text;

import java.math.BigDecimal;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as an article tells it: "some 400 square miles", "11,000 troops", "$1.2bn".
 *
 * @param span from qualifier to counted thing
 * @param low the number in its unit ("400 square miles": 1035.995…), or the lower end of a range or
 *     of a vague number ("thousands": 2,000)
 * @param high the same as {@code low} for a single number; null for no upper end ("at least 5")
 * @param unit normalised: a currency's code, {@code percent}, a metric base ({@code m}, {@code
 *     km2}, {@code kg}, {@code litre}, {@code watt}, {@code km/h}), a unit of time in the singular,
 *     {@code times}; empty for a bare count
 * @param counted what is counted, as written with its adjectives ("North Korean troops"), or null
 */
public record Figure(
    Span span,
    Slot slot,
    BigDecimal low,
    @Nullable BigDecimal high,
    Qualifier qualifier,
    String unit,
    @Nullable String counted) {

  /** The same figure told in other words of the text. */
  Figure at(Span words) {
    return new Figure(words, slot, low, high, qualifier, unit, counted);
  }

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
