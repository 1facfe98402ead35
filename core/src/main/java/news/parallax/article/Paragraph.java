package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * One block of an article's body.
 *
 * @param place where in the page it stood: {@code line 12} of a text page, a path of elements of an
 *     HTML page; empty where the input has no places
 * @param posted when the live blog's entry that it belongs to was posted; null where unknown, and
 *     on other pages
 */
public record Paragraph(Span span, Kind kind, String place, @Nullable PublishedAt posted) {

  /** What the block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTATION,
    LIVE_ENTRY
  }

  /** A block without a time of its own. */
  public Paragraph(Span span, Kind kind, String place) {
    this(span, kind, place, null);
  }
}
