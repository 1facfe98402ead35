package news.parallax.article;

/**
 * One block of an article's body.
 *
 * @param place where in the page it stood: {@code line 12} of a text page, a path of elements of an
 *     HTML page; empty where the input has no places
 */
public record Paragraph(Span span, Kind kind, String place) {

  /** What the block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTATION,
    LIVE_ENTRY
  }
}
