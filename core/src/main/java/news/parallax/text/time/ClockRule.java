package news.parallax.text.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: "10 p.m. Wednesday", "noon", "the early hours of Monday", "9:37 GMT". */
final class ClockRule implements TimeRule {
  private static final Set<String> JOINS = Set.of("on", "of", ",", "(");
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt",
          "pt", "bst", "cet", "cest", "ist", "local", "msk", "eastern", "pacific");

  private final TimeText text;
  private final WeekdayRule weekdays;
  private final MonthRule months;
  private final RelativeRule relative;

  ClockRule(TimeText text) {
    this.text = text;
    this.weekdays = new WeekdayRule(text);
    this.months = new MonthRule(text);
    this.relative = new RelativeRule(text);
  }

  /** A time of day; its value starts with T. */
  private record Clock(int next, String value) {}

  @Override
  public @Nullable TimeMatch at(int start) {
    Clock clock = clock(start);
    if (clock == null) {
      return null;
    }
    int at = clock.next();
    while (at < clock.next() + 2 && text.in(at, ZONES)) {
      at++;
    }
    at = text.is(at, "time") ? at + 1 : at;
    int dayAt = text.in(at, JOINS) ? at + 1 : at;
    TimeMatch day = day(dayAt);
    if (day != null) {
      boolean known = day.value() != null && day.value().length() == 10;
      return TimeMatch.time(day.next(), known ? day.value() + clock.value() : null);
    }
    LocalDate published = text.published();
    return TimeMatch.time(at, published == null ? null : published + clock.value());
  }

  private @Nullable TimeMatch day(int at) {
    TimeMatch day = months.at(at);
    day = day == null ? weekdays.at(at) : day;
    return day == null ? relative.at(at) : day;
  }

  private @Nullable Clock clock(int start) {
    if (text.is(start, "noon") || text.is(start, "midday")) {
      return new Clock(start + 1, "T12:00");
    }
    if (text.is(start, "midnight")) {
      return new Clock(start + 1, "T24:00");
    }
    if (text.is(start, "the") && text.is(start + 1, "early") && text.is(start + 2, "hours")) {
      return new Clock(start + 3, "TNI");
    }
    return digits(start);
  }

  private @Nullable Clock digits(int start) {
    if (!text.isNumber(start, 0, 24)) {
      return null;
    }
    boolean minutes =
        (text.is(start + 1, ":") || text.is(start + 1, "."))
            && text.isNumber(start + 2, 0, 59)
            && text.length(start + 2) == 2
            && !text.isSpaced(start + 2);
    int at = minutes ? start + 3 : start + 1;
    boolean morning = half(at, "a");
    boolean evening = half(at, "p");
    boolean zoned = text.is(start + 1, ":") && minutes;
    if (!morning && !evening && !zoned) {
      return null;
    }
    int hour = text.number(start) % (morning || evening ? 12 : 24) + (evening ? 12 : 0);
    int minute = minutes ? text.number(start + 2) : 0;
    String value = "T" + two(hour) + ":" + two(minute);
    return new Clock(morning || evening ? afterHalf(at) : at, value);
  }

  private boolean half(int at, String letter) {
    return text.is(at, letter + "m")
        || (text.is(at, letter) && (text.is(at + 1, "m") || text.is(at + 2, "m")));
  }

  private int afterHalf(int at) {
    if (text.length(at) == 2) {
      return at + 1;
    }
    int m = text.is(at + 1, "m") ? at + 1 : at + 2;
    return text.after(m + 1, ".");
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
