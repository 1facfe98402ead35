package news.parallax.article;

/**
 * A block that is not part of the article.
 *
 * @param place as in {@link Paragraph#place}
 */
public record Removed(String text, Reason reason, String place) {

  /** Why a block was taken out. */
  public enum Reason {
    RELATED_LINKS,
    REPEAT,
    CAPTION,
    CREDIT_LINE,
    NAVIGATION,
    COMMENTS,
    ADVERT,
    BOILERPLATE
  }
}
