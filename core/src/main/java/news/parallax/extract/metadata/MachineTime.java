package news.parallax.extract.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Times as programs write them: ISO 8601 with its usual liberties, RFC 1123, and seconds or
 * milliseconds since 1970.
 */
public final class MachineTime {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})"
              + "(?:(?:\\s*[Tt]\\s*|\\s+)(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,:]\\d+)?"
              + "\\s*(Z|z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

  private MachineTime() {}

  /** The time a machine's spelling gives, or null where it is no such spelling. */
  public static @Nullable PublishedAt parse(String text, Basis basis, double confidence) {
    String stripped = text.strip();
    if (stripped.length() < 8 || stripped.length() > 60) {
      return null;
    }
    try {
      Matcher iso = ISO.matcher(stripped);
      if (EPOCH.matcher(stripped).matches()) {
        return ofEpoch(stripped, basis, confidence);
      }
      return iso.matches()
          ? ofIso(iso, stripped, basis, confidence)
          : ofRfc(stripped, basis, confidence);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static PublishedAt ofEpoch(String digits, Basis basis, double confidence) {
    long seconds = Long.parseLong(digits.substring(0, 10));
    LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    return new PublishedAt(local, ZoneOffset.UTC, Precision.MINUTE, basis, digits, confidence);
  }

  private static @Nullable PublishedAt ofIso(
      Matcher iso, String text, Basis basis, double confidence) {
    LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    if (day.getYear() < 1900 || day.getYear() > 2200) {
      return null;
    }
    if (iso.group(4) == null) {
      return PublishedAt.day(day, basis, text, confidence);
    }
    LocalTime time = LocalTime.of(number(iso, 4) % 24, number(iso, 5));
    return new PublishedAt(
        day.atTime(time), zone(iso.group(7)), Precision.MINUTE, basis, text, confidence);
  }

  private static @Nullable ZoneOffset zone(@Nullable String written) {
    if (written == null) {
      return null;
    }
    boolean offset = written.startsWith("+") || written.startsWith("-");
    return offset ? ZoneOffset.of(written) : ZoneOffset.UTC;
  }

  private static PublishedAt ofRfc(String text, Basis basis, double confidence) {
    OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    return new PublishedAt(
        time.toLocalDateTime(), time.getOffset(), Precision.MINUTE, basis, text, confidence);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
