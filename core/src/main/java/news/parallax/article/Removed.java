package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * A block that is not part of the article.
 *
 * @param place as in {@link Paragraph#place}
 * @param rule the publisher rule that said so ("northline.example 2026-11-23 leave promo"); null
 *     where the general method did
 */
public record Removed(String text, Reason reason, String place, @Nullable String rule) {

  /** A block that the general method took out. */
  public Removed(String text, Reason reason, String place) {
    this(text, reason, place, null);
  }

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
