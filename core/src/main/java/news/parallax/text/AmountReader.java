package news.parallax.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.Figure.Qualifier;
import news.parallax.text.Figure.Slot;
import org.jspecify.annotations.Nullable;

/** Reads a number with its qualifier, unit, range and what it counts. */
final class AmountReader {
  private static final BigDecimal PERCENT = new BigDecimal(100);
  private static final Pattern SIGNS = Pattern.compile("[\\s%$£€¥₹]");
  private static final BigDecimal OLDEST = new BigDecimal(115);
  private static final BigDecimal YOUNGEST_NAMED = new BigDecimal(4);
  private static final BigDecimal SMALL = new BigDecimal(1000);
  private static final Set<String> PERSONS =
      Set.of(
          ("man woman boy girl child baby toddler teenager youth son daughter brother sister mother"
                  + " father student pupil passenger pensioner resident worker deckhand cyclist"
                  + " driver soldier")
              .split(" "));
  private static final Set<String> DASHES = Set.of("-", "\u2010", "\u2011", "\u2013", "\u2014");

  private final String text;
  private final List<Piece> pieces;
  private final int index;
  private final Numeral first;

  AmountReader(String text, List<Piece> pieces, int index, Numeral first) {
    this.text = text;
    this.pieces = pieces;
    this.index = index;
    this.first = first;
  }

  /** The figure; null where the number tells nothing by itself ("the two", "one of"). */
  @Nullable Amount read() {
    Amount age = age();
    if (age != null) {
      return age;
    }
    Unit unit = unit(first.next());
    Numeral second = second(unit);
    if (second != null) {
      Unit after = unit(second.next());
      return range(second, after == null ? unit : after);
    }
    return single(unit);
  }

  private @Nullable Unit unit(int next) {
    Unit sign = Unit.before(pieces, next == first.next() ? index : next - 1);
    if (sign != null) {
      return new Unit(sign.slot(), sign.name(), sign.factor(), next);
    }
    int end = pieces.get(next - 1).end();
    if (end < text.length() && text.charAt(end) == '%') {
      return new Unit(Slot.PERCENT, "percent", BigDecimal.ONE, next);
    }
    Unit unit = Unit.at(pieces, next);
    return unit != null && isPaper(unit, next) ? null : unit;
  }

  /** "On Nov. 11 Times readers …". */
  private boolean isPaper(Unit unit, int next) {
    return unit.slot() == Slot.COUNT && pieces.get(next).isCapitalised(text);
  }

  private @Nullable Amount age() {
    int next = first.next();
    if (first.low().compareTo(OLDEST) > 0 || first.form() == Numeral.Form.VAGUE) {
      return null;
    }
    Qualifiers before = Qualifiers.before(pieces, index);
    boolean years = word(next).equals("year") || word(next).equals("years");
    boolean old = years && word(next + 1).matches("olds?") && pieces.get(next + 1).follows();
    if (old || (years && word(next + 1).equals("of") && word(next + 2).equals("age"))) {
      return figure(before, next + (old ? 2 : 3), Slot.AGE, "year", null);
    }
    if (AgeWords.around(pieces, index) && CountedWords.after(pieces, next) == null) {
      Numeral second = second(null);
      return second == null ? ageOf(next) : agesOf(second);
    }
    return isAgeAfterName() || isAgeOfPerson() ? ageOf(next) : null;
  }

  private Amount ageOf(int next) {
    return figure(new Qualifiers(Qualifier.PLAIN, index), next, Slot.AGE, "year", null);
  }

  private Amount agesOf(Numeral second) {
    Span span = new Span(pieces.get(index).start(), pieces.get(second.next() - 1).end());
    return new Amount(
        new Figure(span, Slot.AGE, first.low(), second.low(), Qualifier.RANGE, "year", null),
        second.next());
  }

  /** "a boy of 12", but not "a son of two doctors". */
  private boolean isAgeOfPerson() {
    return index > 1
        && word(index - 1).equals("of")
        && PERSONS.contains(word(index - 2))
        && unit(first.next()) == null
        && CountedWords.after(pieces, first.next()) == null;
  }

  /** "Jane Roe, 72," or "Jane Roe (72)". */
  private boolean isAgeAfterName() {
    Piece piece = pieces.get(index);
    if (index == 0
        || first.form() != Numeral.Form.DIGITS
        || first.next() != index + 1
        || piece.lower().length() > 3
        || first.low().compareTo(YOUNGEST_NAMED) < 0
        || piece.lower().contains(".")) {
      return false;
    }
    Piece name = pieces.get(index - 1);
    char after = piece.end() < text.length() ? text.charAt(piece.end()) : '.';
    boolean listed =
        after == ','
            && piece.end() + 1 < text.length()
            && Character.isDigit(text.charAt(piece.end() + 1));
    boolean comma =
        piece.gap().equals(", ") && (after == ',' || (after == '.' && name.isCapitalised(text)));
    boolean bracket = piece.gap().equals(" (") && after == ')';
    return !name.isDigits()
        && !listed
        && name.isCapitalised(text)
        && (comma || bracket)
        && !NoFigure.MONTHS.contains(name.lower());
  }

  /** The upper end of a range: "10-15", "$5 to $7", "between 10 and 15", "5% to 6%". */
  private @Nullable Numeral second(@Nullable Unit unit) {
    int at = unit == null ? first.next() : unit.next();
    if (at >= pieces.size() || first.form() == Numeral.Form.VAGUE) {
      return null;
    }
    String gap = SIGNS.matcher(pieces.get(at).gap()).replaceAll("");
    boolean dash = DASHES.contains(gap);
    boolean between =
        word(at).equals("and")
            && index > 0
            && (word(index - 1).equals("between") || AgeWords.isBetween(pieces, index));
    boolean to = word(at).equals("to") && gap.isEmpty();
    int other = dash ? at : at + 1;
    if (!(dash || between || to) || other >= pieces.size()) {
      return null;
    }
    Numeral second = Numeral.at(pieces, other);
    if (second == null || (second.form() != first.form() && !between)) {
      return null;
    }
    return low(second).compareTo(second.low()) < 0 ? second : null;
  }

  /** The lower end; "5" of "5-6 million" is told in millions too. */
  private BigDecimal low(Numeral second) {
    boolean bare = first.next() == index + 1 && first.low().compareTo(SMALL) < 0;
    if (!bare
        || second.low().compareTo(SMALL) < 0
        || !pieces.get(second.next() - 1).lower().matches("\\D+")) {
      return first.low();
    }
    Piece scale = pieces.get(second.next() - 1);
    Numeral one = Numeral.at(List.of(new Piece(0, 1, "1", ""), scale), 0);
    return one == null ? first.low() : first.low().multiply(one.low());
  }

  private Amount range(Numeral second, @Nullable Unit unit) {
    Qualifiers before = Qualifiers.before(pieces, index);
    int start = before.first();
    if (index > 0 && (word(index - 1).equals("between") || word(index - 1).equals("from"))) {
      start = index - 1;
    }
    int next = unit == null ? second.next() : Math.max(second.next(), unit.next());
    Span counted = unit == null ? CountedWords.after(pieces, next) : null;
    Slot slot = unit == null ? Slot.COUNT : unit.slot();
    Span span = spanOf(start, next, counted, unit);
    return new Amount(
        new Figure(
            span,
            slot,
            scaled(unit, low(second)),
            scaled(unit, second.low()),
            Qualifier.RANGE,
            unit == null ? "" : unit.name(),
            counted == null ? null : counted.of(text)),
        next);
  }

  private @Nullable Amount single(@Nullable Unit unit) {
    int next = unit == null ? first.next() : unit.next();
    Qualifiers before = Qualifiers.before(pieces, index);
    boolean one = first.form() == Numeral.Form.WORDS && first.low().compareTo(BigDecimal.ONE) == 0;
    if (unit != null) {
      return figure(before, next, unit.slot(), unit.name(), unit);
    }
    Span counted = one ? null : CountedWords.after(pieces, next);
    if (counted == null && first.form() != Numeral.Form.DIGITS) {
      boolean large = first.low().compareTo(PERCENT) >= 0 || before.qualifier() != Qualifier.PLAIN;
      return large && !one ? figure(before, next, Slot.COUNT, "", null) : null;
    }
    return figure(before, next, Slot.COUNT, "", null);
  }

  private Amount figure(Qualifiers before, int next, Slot slot, String name, @Nullable Unit unit) {
    boolean counts = slot == Slot.COUNT && unit == null;
    Span counted = counts ? CountedWords.after(pieces, next) : null;
    Qualifier qualifier = qualifier(before.qualifier(), next);
    BigDecimal low = scaled(unit, first.low());
    BigDecimal high = scaled(unit, first.high());
    Span span = spanOf(before.first(), next, counted, unit);
    return new Amount(
        new Figure(
            span,
            slot,
            low,
            qualifier == Qualifier.AT_LEAST ? null : high,
            qualifier,
            name,
            counted == null ? null : counted.of(text)),
        next);
  }

  private Qualifier qualifier(Qualifier before, int next) {
    if (first.form() == Numeral.Form.VAGUE) {
      return Qualifier.VAGUE;
    }
    int end = pieces.get(first.next() - 1).end();
    boolean plus = end < text.length() && text.charAt(end) == '+';
    boolean joined = word(next).equals("plus") && !pieces.get(next).gap().isBlank();
    boolean more = word(next).equals("or") && word(next + 1).equals("more");
    boolean so = word(next).equals("or") && word(next + 1).equals("so");
    return plus || joined || more ? Qualifier.AT_LEAST : so ? Qualifier.ABOUT : before;
  }

  private static BigDecimal scaled(@Nullable Unit unit, BigDecimal value) {
    return unit == null ? value : unit.of(value);
  }

  private Span spanOf(int start, int next, @Nullable Span counted, @Nullable Unit unit) {
    int from = pieces.get(start).start();
    if (start == index && Unit.before(pieces, index) != null) {
      from = signStart();
    }
    int end = pieces.get(next - 1).end();
    if (unit != null
        && unit.slot() == Slot.PERCENT
        && end < text.length()
        && text.charAt(end) == '%') {
      end++;
    }
    return new Span(from, counted == null ? end : counted.end());
  }

  /** Where "$", "US$" or "Rs" begins. */
  private int signStart() {
    if (pieces.get(index).gap().isBlank()) {
      return pieces.get(index - 1).start();
    }
    int sign = pieces.get(index).start() - 1;
    boolean joined = index > 0 && pieces.get(index).gap().length() == 1;
    return joined && pieces.get(index - 1).end() == sign ? pieces.get(index - 1).start() : sign;
  }

  private String word(int at) {
    return at < pieces.size() ? pieces.get(at).lower() : "";
  }
}
