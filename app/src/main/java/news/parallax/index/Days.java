package news.parallax.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;

/**
 * A day, month or year in UTC, in seconds since 1970.
 *
 * @param end where the next one starts
 */
record Days(long start, long end) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Says that a text is no day; its message is for the user. */
  static final class NoDay extends ParseException {
    private static final long serialVersionUID = 1;

    private NoDay(String text) {
      super("\"" + text + "\" is no day: write 2025-05-01, 2025-05 or 2025");
    }
  }

  /** What {@code 2025-05-01}, {@code 2025-05} or {@code 2025} means. */
  static Days of(String text) throws NoDay {
    if (!FORM.matcher(text).matches()) {
      throw new NoDay(text);
    }
    try {
      LocalDate start = LocalDate.parse(text + "-01-01".substring(text.length() - 4));
      LocalDate end =
          switch (text.length()) {
            case 4 -> start.plusYears(1);
            case 7 -> start.plusMonths(1);
            default -> start.plusDays(1);
          };
      return new Days(seconds(start), seconds(end));
    } catch (DateTimeParseException e) {
      throw new NoDay(text);
    }
  }

  private static long seconds(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
