package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/** Some words of a text, marked or not. */
record Piece(String text, boolean marked) {

  /**
   * A part of a text cut where marks begin and end.
   *
   * @param marks within the part, in order, without overlaps
   */
  static List<Piece> of(String text, Span part, List<Span> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = part.start();
    for (Span mark : marks) {
      pieces.add(new Piece(text.substring(at, mark.start()), false));
      pieces.add(new Piece(mark.of(text), true));
      at = mark.end();
    }
    pieces.add(new Piece(text.substring(at, part.end()), false));
    return pieces;
  }
}
