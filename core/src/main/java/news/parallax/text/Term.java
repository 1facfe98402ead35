package news.parallax.text;

import news.parallax.article.Span;

/**
 * A content word of a text.
 *
 * @param stem what its forms share ("meet" for "meeting"); a number without its grouping commas
 * @param capital whether it stands with a capital letter
 */
public record Term(Span span, String stem, boolean capital) {

  /** Whether it is a number. */
  public boolean number() {
    return Character.isDigit(stem.charAt(0));
  }
}
