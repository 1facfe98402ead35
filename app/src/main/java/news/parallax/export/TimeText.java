package news.parallax.export;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Times in fixed words. */
public final class TimeText {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern ISO =
      Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?(?![\\w-])");

  private TimeText() {}

  /** A time as far as it is known: {@code 14 Sep 2023, 09:37 +05:30}; {@code date unknown}. */
  public static String of(@Nullable PublishedAt time) {
    if (time == null) {
      return "date unknown";
    }
    LocalDateTime local = time.local();
    String month = MONTHS.get(local.getMonthValue() - 1) + " " + local.getYear();
    return switch (time.precision()) {
      case YEAR -> String.valueOf(local.getYear());
      case MONTH -> month;
      case DAY -> local.getDayOfMonth() + " " + month;
      case MINUTE ->
          local.getDayOfMonth()
              + " "
              + month
              + ", "
              + local.toLocalTime().toString().substring(0, 5)
              + (time.zone() == null
                  ? ""
                  : " " + (time.zone().getTotalSeconds() == 0 ? "UTC" : time.zone().getId()));
    };
  }

  /** The same for each time that words hold in the form of {@link PublishedAt#value()}. */
  public static String inWords(String words) {
    return ISO.matcher(words).replaceAll(found -> Matcher.quoteReplacement(inWords(found)));
  }

  private static String inWords(MatchResult iso) {
    String time = Objects.requireNonNullElse(iso.group(2), "");
    String zone = Objects.requireNonNullElse(iso.group(3), "");
    try {
      return of(
          new PublishedAt(
              LocalDateTime.parse(iso.group(1) + (time.isEmpty() ? "T00:00" : time)),
              zone.isEmpty() ? null : ZoneOffset.of(zone),
              time.isEmpty() ? PublishedAt.Precision.DAY : PublishedAt.Precision.MINUTE,
              PublishedAt.Basis.VISIBLE,
              "",
              1));
    } catch (DateTimeException noTime) {
      return iso.group();
    }
  }

  /** How a time is known: {@code inferred from “on Monday”}; empty for an unknown time. */
  public static String basis(@Nullable PublishedAt time) {
    if (time == null) {
      return "";
    }
    return switch (time.basis()) {
      case METADATA -> "stated in the page’s data";
      case VISIBLE -> "stated on the page";
      case URL -> "from the address";
      case INFERRED -> "inferred from “" + time.evidence() + "”";
      case STORY -> "the day of its story";
    };
  }
}
