package news.parallax.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, month or year in UTC.
 *
 * @param end where the next one starts
 */
public record Days(Instant start, Instant end) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** What {@code 2025-05-01}, {@code 2025-05} or {@code 2025} means; nothing for other words. */
  public static Optional<Days> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate start = LocalDate.parse(text + "-01-01".substring(text.length() - 4));
      LocalDate end =
          switch (text.length()) {
            case 4 -> start.plusYears(1);
            case 7 -> start.plusMonths(1);
            default -> start.plusDays(1);
          };
      return Optional.of(new Days(midnight(start), midnight(end)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What to tell who wrote something else. */
  public static String wanted(String text) {
    return "\"" + text + "\" is no day: write 2025-05-01, 2025-05 or 2025";
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
