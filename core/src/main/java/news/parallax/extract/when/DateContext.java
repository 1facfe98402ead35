package news.parallax.extract.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import news.parallax.article.PublishedAt;

/**
 * What date words are read by.
 *
 * @param captured when the page was fetched; "3 hours ago" and dates without a year count from it
 * @param language of the page, BCP 47; {@code und} where unknown
 */
public record DateContext(Instant captured, String language) {
  /** Kiribati's clocks are that far ahead: a page without a zone may be theirs. */
  private static final Duration FARTHEST_ZONE = Duration.ofHours(14);

  public DateContext {
    Objects.requireNonNull(captured);
    Objects.requireNonNull(language);
  }

  /** Whether a time lies after the capture in every zone that it may be meant in. */
  public boolean isFuture(PublishedAt time) {
    Instant latest = time.zone() == null ? captured.plus(FARTHEST_ZONE) : captured;
    return time.instant().isAfter(latest);
  }

  /** The language without region or script. */
  String primaryLanguage() {
    return Locale.forLanguageTag(language).getLanguage();
  }
}
