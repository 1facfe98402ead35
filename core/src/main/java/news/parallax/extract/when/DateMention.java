package news.parallax.extract.when;

import news.parallax.article.PublishedAt;
import news.parallax.article.Span;

/**
 * A date found in a string.
 *
 * @param span the date's words with their time of day and zone
 */
public record DateMention(Span span, PublishedAt time, Role role) {

  /** What the words before the date say it is. */
  public enum Role {
    PUBLISHED,
    MODIFIED,
    UNSAID
  }
}
