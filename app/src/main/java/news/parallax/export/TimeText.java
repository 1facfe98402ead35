package news.parallax.export;

import java.time.LocalDateTime;
import java.util.List;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Times in fixed words. */
public final class TimeText {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

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
