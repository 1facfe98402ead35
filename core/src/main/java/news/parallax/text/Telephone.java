package news.parallax.text;

import java.util.List;

/** Digits that are dialled: "(903) 555-0142", "020 7946 0018". */
final class Telephone {
  private static final int EXCHANGE = 3;
  private static final int LINE = 4;

  private Telephone() {}

  /** Whether the digits at an index are part of such a number. */
  static boolean at(List<Piece> pieces, int index) {
    int first = index;
    while (first > 0 && areJoined(pieces, first - 1)) {
      first--;
    }
    int last = index;
    while (areJoined(pieces, last)) {
      last++;
    }
    int groups = last - first + 1;
    boolean local =
        groups == 2
            && pieces.get(first).lower().length() == EXCHANGE
            && CountedWords.after(pieces, last + 1) == null
            && Unit.at(pieces, last + 1) == null;
    return pieces.get(last).lower().length() == LINE && (groups > 2 || local);
  }

  private static boolean areJoined(List<Piece> pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at).lower().matches("\\d{1,4}")
        && pieces.get(at + 1).lower().matches("\\d{3,4}")
        && pieces.get(at + 1).gap().matches("[-\u2010\u2011\u2013 .]|\\) ?");
  }
}
