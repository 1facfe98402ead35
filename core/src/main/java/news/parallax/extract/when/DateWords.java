package news.parallax.extract.when;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times out of a string, in any language that CLDR's month names cover here: ISO
 * 8601, RFC 822, seconds since 1970, "Sep 14, 2023, 9:37 AM IST", "4 Νοεμβρίου 2024", "vor 2
 * Stunden".
 *
 * <p>Where day and month can't be told apart ({@code 4/11/2024}, no weekday, no telling language)
 * nothing is found. Relative words count from the capture. Pure; linear in the length of the
 * string; safe for any number of threads.
 */
public final class DateWords {
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");

  private DateWords() {}

  /**
   * The dates of a string, in reading order; those after the capture too, which {@link
   * DateContext#isFuture} tells apart. A date without a year is the latest such day not after the
   * capture.
   */
  public static List<DateMention> in(String words, DateContext context, PublishedAt.Basis basis) {
    DateMention epoch = epoch(words, basis);
    return epoch == null ? new DateScan(words, context, basis).all() : List.of(epoch);
  }

  /**
   * The first date of a string that holds little else, or null where there is none.
   *
   * @param words as a machine-readable attribute or a page's date line has them
   */
  public static @Nullable PublishedAt first(
      String words, DateContext context, PublishedAt.Basis basis) {
    List<DateMention> all = in(words, context, basis);
    return all.isEmpty() ? null : all.getFirst().time();
  }

  private static @Nullable DateMention epoch(String words, PublishedAt.Basis basis) {
    String digits = words.strip();
    if (!EPOCH.matcher(digits).matches()) {
      return null;
    }
    long number = Long.parseLong(digits);
    try {
      Instant instant = Instant.ofEpochMilli(digits.length() == 10 ? number * 1000 : number);
      LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      PublishedAt time =
          new PublishedAt(local, ZoneOffset.UTC, Precision.MINUTE, basis, digits, .95);
      return new DateMention(new Span(0, words.length()), time, DateMention.Role.UNSAID);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
