package news.parallax.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time with how exactly it is known and how it was found.
 *
 * @param local the time on the publisher's clock; what lies below the precision is zero
 * @param zone the publisher's offset, null where not said
 * @param evidence the words it was found by
 * @param confidence 0 to 1
 */
public record PublishedAt(
    LocalDateTime local,
    @Nullable ZoneOffset zone,
    Precision precision,
    Basis basis,
    String evidence,
    double confidence) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** How exactly a time is known. */
  public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR
  }

  /** How a time was found. */
  public enum Basis {
    /** The page's structured data, or the input's own field. */
    METADATA,
    /** Words that a reader of the page sees. */
    VISIBLE,
    /** The page's address. */
    URL,
    /** Concluded from what the article tells. */
    INFERRED,
    /** Taken over from the other articles of its story. */
    STORY
  }

  public PublishedAt {
    Objects.requireNonNull(local);
    Objects.requireNonNull(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    local =
        switch (precision) {
          case MINUTE -> local.withSecond(0).withNano(0);
          case DAY -> local.toLocalDate().atStartOfDay();
          case MONTH -> local.toLocalDate().withDayOfMonth(1).atStartOfDay();
          case YEAR -> local.toLocalDate().withDayOfYear(1).atStartOfDay();
        };
  }

  /** A day without a time of day. */
  public static PublishedAt day(LocalDate day, Basis basis, String evidence, double confidence) {
    return new PublishedAt(day.atStartOfDay(), null, Precision.DAY, basis, evidence, confidence);
  }

  /** The day on the publisher's clock; the first day where only month or year are known. */
  public LocalDate day() {
    return local.toLocalDate();
  }

  /** The instant, reading a time without a zone as UTC. */
  public Instant instant() {
    return local.toInstant(zone == null ? ZoneOffset.UTC : zone);
  }

  /**
   * Whether this was surely before another time: by the minute where both are known so well, else
   * by the day; never where one was taken over from the other articles of its story.
   */
  public boolean isSurelyBefore(PublishedAt other) {
    if (basis == Basis.STORY || other.basis == Basis.STORY) {
      return false;
    }
    if (precision == Precision.MINUTE && other.precision == Precision.MINUTE) {
      return instant().isBefore(other.instant());
    }
    return precision.compareTo(Precision.DAY) <= 0
        && other.precision.compareTo(Precision.DAY) <= 0
        && day().isBefore(other.day());
  }

  /** ISO 8601 cut to the precision: {@code 2023-09-14T09:37+05:30}, {@code 2024-11-04}. */
  public String value() {
    return switch (precision) {
      case MINUTE -> MINUTE.format(local) + (zone == null ? "" : zone.getId());
      case DAY -> local.toLocalDate().toString();
      case MONTH -> local.toLocalDate().toString().substring(0, 7);
      case YEAR -> local.toLocalDate().toString().substring(0, 4);
    };
  }
}
