package news.parallax.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Figure.Qualifier;
import news.parallax.text.Figure.Slot;
import org.jspecify.annotations.Nullable;

/** Figures without a number of their own: ordinals, "two-thirds", "minute-long", "a full day". */
final class SpeltFigures {
  private static final Map<String, String> SHARES =
      Map.of(
          "half",
          "50",
          "halves",
          "50",
          "third",
          "33.33",
          "thirds",
          "33.33",
          "quarter",
          "25",
          "quarters",
          "25",
          "fifth",
          "20",
          "fifths",
          "20",
          "tenth",
          "10",
          "tenths",
          "10");

  private static final Set<String> AFTER_HALF =
      Set.of("of", "the", "its", "their", "his", "her", "all", "those", "these");

  private static final BigDecimal LARGEST_WHOLE = new BigDecimal(1000);
  private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "your", "our");
  private static final Set<String> PARTS_OF_TEN = Set.of("early", "mid", "late");

  private static final Set<String> LONG_UNITS =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade");

  private SpeltFigures() {}

  /** The figure that starts at a piece; null for none. */
  static @Nullable Amount at(List<Piece> pieces, int index) {
    Amount share = share(pieces, index);
    if (share == null) {
      share = oneInSome(pieces, index);
    }
    if (share == null) {
      share = tensOfLife(pieces, index);
    }
    if (share != null) {
      return share;
    }
    Amount ordinal = ordinal(pieces, index);
    return ordinal != null ? ordinal : unit(pieces, index);
  }

  private static @Nullable Amount share(List<Piece> pieces, int index) {
    Numeral many = Numeral.at(pieces, index);
    if (many != null && many.form() != Numeral.Form.WORDS) {
      return null;
    }
    boolean single = word(pieces, index).equals("a");
    int at = many != null ? many.next() : single ? index + 1 : index;
    String share = SHARES.get(word(pieces, at));
    if (share == null || !isShare(pieces, index, at, many != null)) {
      return null;
    }
    BigDecimal times = many == null ? BigDecimal.ONE : many.low();
    Qualifiers before = Qualifiers.before(pieces, index);
    return amount(
        pieces, before, at + 1, Slot.PERCENT, times.multiply(new BigDecimal(share)), "percent");
  }

  /** "one in five", "three out of four", "three in every ten". */
  private static @Nullable Amount oneInSome(List<Piece> pieces, int index) {
    Numeral part = Numeral.at(pieces, index);
    if (part == null || part.form() == Numeral.Form.VAGUE || part.low().signum() == 0) {
      return null;
    }
    int at = part.next();
    boolean out = word(pieces, at).equals("out") && word(pieces, at + 1).equals("of");
    boolean every = word(pieces, at).equals("in") && word(pieces, at + 1).equals("every");
    boolean in = word(pieces, at).equals("in") && part.low().compareTo(BigDecimal.ONE) == 0;
    int whole = out || every ? at + 2 : at + 1;
    Numeral of = (out || in || every) && whole < pieces.size() ? Numeral.at(pieces, whole) : null;
    if (of == null
        || of.low().compareTo(part.low()) <= 0
        || of.low().compareTo(LARGEST_WHOLE) > 0
        || !pieces.get(whole).follows()
        || Unit.at(pieces, of.next()) != null) {
      return null;
    }
    BigDecimal share =
        part.low().multiply(new BigDecimal(100)).divide(of.low(), 2, RoundingMode.HALF_UP);
    Qualifiers before = Qualifiers.before(pieces, index);
    return amount(pieces, before, of.next(), Slot.PERCENT, share, "percent");
  }

  /** "in her 60s", "in his late 20s". */
  private static @Nullable Amount tensOfLife(List<Piece> pieces, int index) {
    boolean tens =
        word(pieces, index).matches("[2-9]0")
            && word(pieces, index + 1).equals("s")
            && pieces.get(index + 1).gap().isEmpty();
    int whose = index - 1;
    if (whose > 0 && PARTS_OF_TEN.contains(word(pieces, whose))) {
      whose--;
    }
    if (!tens || whose < 0 || !WHOSE.contains(word(pieces, whose))) {
      return null;
    }
    BigDecimal low = new BigDecimal(word(pieces, index));
    Span span = new Span(pieces.get(index).start(), pieces.get(index + 1).end());
    Figure age =
        new Figure(
            span, Slot.AGE, low, low.add(BigDecimal.valueOf(9)), Qualifier.RANGE, "year", null);
    return new Amount(age, index + 2);
  }

  private static boolean isShare(List<Piece> pieces, int index, int at, boolean counted) {
    if (at == index) {
      return word(pieces, at).equals("half") && AFTER_HALF.contains(word(pieces, at + 1));
    }
    return pieces.get(at).follows() && (counted || word(pieces, at + 1).equals("of"));
  }

  private static @Nullable Amount ordinal(List<Piece> pieces, int index) {
    Integer place = Ordinals.at(pieces, index);
    if (place == null || NoFigure.besideMonth(pieces, index)) {
      return null;
    }
    int next = index + (pieces.get(index).isDigits() ? 2 : 1);
    Qualifiers none = new Qualifiers(Qualifier.PLAIN, index);
    return amount(pieces, none, next, Slot.ORDINAL, new BigDecimal(place), "");
  }

  /** One of a unit of time, without the word. */
  private static @Nullable Amount unit(List<Piece> pieces, int index) {
    String unit = word(pieces, index);
    if (!LONG_UNITS.contains(unit)) {
      return null;
    }
    boolean isLong = word(pieces, index + 1).equals("long") && pieces.get(index + 1).isHyphened();
    boolean counted = index > 0 && pieces.get(index).isHyphened();
    Qualifiers before = Qualifiers.before(pieces, index);
    if (isLong && !counted) {
      before = new Qualifiers(Qualifier.PLAIN, index);
    } else if (before.qualifier() != Qualifier.EXACT) {
      return null;
    }
    int next = isLong ? index + 2 : index + 1;
    return amount(pieces, before, next, Slot.DURATION, BigDecimal.ONE, unit);
  }

  private static Amount amount(
      List<Piece> pieces, Qualifiers before, int next, Slot slot, BigDecimal value, String unit) {
    Span span = new Span(pieces.get(before.first()).start(), pieces.get(next - 1).end());
    BigDecimal high = before.qualifier() == Qualifier.AT_LEAST ? null : value;
    return new Amount(new Figure(span, slot, value, high, before.qualifier(), unit, null), next);
  }

  private static String word(List<Piece> pieces, int index) {
    return index < pieces.size() ? pieces.get(index).lower() : "";
  }
}
