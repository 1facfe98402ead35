package news.parallax.claim;

import news.parallax.article.Article;
import news.parallax.article.PublishedAt;

/** Which of two articles came first. */
final class Timing {
  private Timing() {}

  /** Whether one text surely stood as it is before the other was there at all. */
  static boolean isBefore(Article one, Article other) {
    PublishedAt asOf = one.asOf();
    PublishedAt published = other.published();
    return asOf != null && published != null && asOf.isSurelyBefore(published);
  }
}
