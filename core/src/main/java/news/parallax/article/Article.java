package news.parallax.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page says once cleaned. Immutable; safe to share between threads.
 *
 * @param language BCP 47, {@code und} where unknown
 */
public record Article(
    ArticleId id,
    Source source,
    Body body,
    Byline byline,
    Times times,
    String language,
    Cleaning cleaning) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(source);
    Objects.requireNonNull(body);
    Objects.requireNonNull(byline);
    Objects.requireNonNull(times);
    Objects.requireNonNull(language);
    Objects.requireNonNull(cleaning);
  }

  /** Title and paragraphs joined by a blank line; all spans of this article count in it. */
  public String text() {
    return body.text();
  }

  public List<Paragraph> paragraphs() {
    return body.paragraphs();
  }

  /** The title's passage, or null where the page has none. */
  public @Nullable Passage title() {
    Span title = body.title();
    return title == null ? null : passage(title);
  }

  public Passage passage(Span span) {
    return Passage.of(this, span);
  }

  public @Nullable String outlet() {
    return source.outlet();
  }

  /**
   * When the text was as it is: the last change known, else the publication; null where unknown,
   * and for a page that goes on changing without saying when.
   */
  public @Nullable PublishedAt asOf() {
    if (times.modified() != null) {
      return times.modified();
    }
    boolean runs = cleaning.flags().stream().anyMatch(f -> f.kind() == Flag.Kind.LIVE_BLOG);
    return runs ? null : times.published();
  }

  public @Nullable PublishedAt published() {
    return times.published();
  }

  /** This article under another id. */
  public Article withId(ArticleId other) {
    return new Article(other, source, body, byline, times, language, cleaning);
  }

  /** This article with another publication time. */
  public Article withPublished(@Nullable PublishedAt published) {
    return new Article(
        id, source, body, byline, new Times(published, times.modified()), language, cleaning);
  }
}
