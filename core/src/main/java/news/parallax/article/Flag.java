package news.parallax.article;

/**
 * Why a page is not an ordinary article.
 *
 * @param evidence the words or measures that show it
 */
public record Flag(Kind kind, String evidence) {

  /** What the page is instead. */
  public enum Kind {
    PAYWALL_STUB,
    BOT_WALL,
    ERROR_PAGE,
    LIVE_BLOG,
    GALLERY,
    SECTION_FRONT,
    NOT_AN_ARTICLE;

    /** Whether the page has an article's words and so may be fed to stories. */
    public boolean tellsNews() {
      return this == LIVE_BLOG || this == PAYWALL_STUB || this == GALLERY;
    }
  }
}
