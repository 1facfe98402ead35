package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that an article tells. Number words are English ones; digits, signs and their
 * measures are read in any language that points its decimals. Takes time linear in the text.
 */
public final class Figures {
  private final String text;
  private final List<Piece> pieces;

  private Figures(String text) {
    this.text = text;
    this.pieces = Piece.in(text);
  }

  /** The figures of a text, in reading order. Dates and times of day are no figures. */
  public static List<Figure> in(String text) {
    return new Figures(text).all();
  }

  private List<Figure> all() {
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Amount amount = at(at);
      if (amount != null) {
        found.add(after(found, amount.figure()));
      }
      at = amount == null ? past(at) : pastWords(amount);
    }
    return List.copyOf(found);
  }

  /** The figure without a qualifier that the one before it took as what it counts. */
  private static Figure after(List<Figure> found, Figure figure) {
    int taken = found.isEmpty() ? 0 : found.getLast().span().end();
    return figure.span().start() >= taken
        ? figure
        : figure.at(new Span(taken, figure.span().end()));
  }

  private int pastWords(Amount amount) {
    int next = amount.next();
    while (next < pieces.size() && pieces.get(next).start() < amount.figure().span().end()) {
      next++;
    }
    return next;
  }

  /** The index after a number that is no figure, else after the piece. */
  private int past(int index) {
    Numeral numeral = Numeral.at(pieces, index);
    return numeral == null ? index + 1 : Math.max(index + 1, numeral.next());
  }

  private @Nullable Amount at(int index) {
    Amount spelt = SpeltFigures.at(pieces, index);
    if (spelt != null) {
      return spelt;
    }
    Numeral numeral = Numeral.at(pieces, index);
    if (numeral == null) {
      return null;
    }
    boolean digits = numeral.form() == Numeral.Form.DIGITS;
    if (digits && Unit.before(pieces, index) == null && NoFigure.at(pieces, index, text)) {
      return null;
    }
    return new AmountReader(text, pieces, index, numeral).read();
  }
}
