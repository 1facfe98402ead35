package news.parallax.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import news.parallax.text.Figure;
import org.jspecify.annotations.Nullable;

/** Whether two figures can both hold. */
final class Amounts {
  private static final double ABOUT = 0.2;
  private static final double ROUNDED = 0.1;

  /** Figures that are further apart mostly count two things. */
  private static final double NEAR = 1.35;

  /** "$43 million" may be 43.9, but 50,000 is not 55,000. */
  private static final int FEWEST_CUT = 2;

  /** How far a measure may be from itself in other units, as both are rounded. */
  private static final double CONVERTED = 0.03;

  private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(100);

  private Amounts() {}

  /** The normalised value: {@code 11000}, {@code 5..9}, {@code 2000..} for no upper end. */
  static String value(Figure figure) {
    BigDecimal high = figure.high();
    if (high == null) {
      return plain(figure.low()) + "..";
    }
    return figure.low().compareTo(high) == 0
        ? plain(figure.low())
        : plain(figure.low()) + ".." + plain(high);
  }

  /** Whether the two are the same value or one is the other told less exactly. */
  static boolean compatible(Figure a, Figure b) {
    return isThreshold(a)
        || isThreshold(b)
        || (!areEndsOfAKind(a, b) && lower(a) <= upper(b) && lower(b) <= upper(a))
        || value(a).equals(value(b))
        || converts(a, b)
        || rounds(a, b)
        || rounds(b, a);
  }

  /**
   * Whether they come close, as one thing counted twice does; a vague number comes close to each.
   */
  static boolean areNear(Figure a, Figure b) {
    double one = most(a);
    double other = most(b);
    return a.qualifier() == Figure.Qualifier.VAGUE
        || b.qualifier() == Figure.Qualifier.VAGUE
        || Math.max(one, other) <= NEAR * Math.min(one, other);
  }

  /** The upper end, or the lower where there is none. */
  private static double most(Figure figure) {
    BigDecimal high = figure.high();
    return (high == null ? figure.low() : high).doubleValue();
  }

  /** "Ages 10 to 15" beside "10 to 14", "up to 1.5 million" beside "up to 1.6 million". */
  private static boolean areEndsOfAKind(Figure a, Figure b) {
    return a.qualifier() == b.qualifier()
        && (a.qualifier() == Figure.Qualifier.RANGE || a.qualifier() == Figure.Qualifier.AT_MOST);
  }

  /** "12 metres" for 40 feet. */
  private static boolean converts(Figure a, Figure b) {
    return a.slot() == Figure.Slot.MEASURE
        && (1 - CONVERTED) * upper(a) <= upper(b)
        && (1 - CONVERTED) * upper(b) <= upper(a);
  }

  /** "Over 50 percent" is mostly a bar to pass, and not what came of it. */
  private static boolean isThreshold(Figure figure) {
    return figure.slot() == Figure.Slot.PERCENT && figure.high() == null;
  }

  private static double lower(Figure figure) {
    double low = figure.low().doubleValue();
    return figure.qualifier() == Figure.Qualifier.ABOUT ? low * (1 - ABOUT) : low;
  }

  private static double upper(Figure figure) {
    BigDecimal high = figure.high();
    if (high == null) {
      return Double.POSITIVE_INFINITY;
    }
    double top = high.doubleValue();
    return figure.qualifier() == Figure.Qualifier.ABOUT ? top * (1 + ABOUT) : top;
  }

  /** Whether the first is the second cut to the first's digits ("400" for 412 or 396). */
  private static boolean rounds(Figure coarse, Figure fine) {
    BigDecimal from = single(fine);
    BigDecimal to = single(coarse);
    if (from == null || to == null || to.compareTo(LEAST_ROUNDED) < 0) {
      return false;
    }
    int digits = to.stripTrailingZeros().precision();
    double change = Math.abs(from.subtract(to).doubleValue()) / to.doubleValue();
    return change <= ROUNDED
        && (cut(from, digits, RoundingMode.HALF_UP).compareTo(to) == 0
            || (digits >= FEWEST_CUT && cut(from, digits, RoundingMode.DOWN).compareTo(to) == 0));
  }

  private static BigDecimal cut(BigDecimal number, int digits, RoundingMode mode) {
    return number.round(new MathContext(digits, mode));
  }

  private static @Nullable BigDecimal single(Figure figure) {
    BigDecimal high = figure.high();
    return high != null && high.compareTo(figure.low()) == 0 ? high : null;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
