package news.parallax.extract.when;

import java.time.LocalTime;
import java.util.List;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * A time of day found in a string.
 *
 * @param from index of its first token
 * @param next index of the token after it and its zone
 */
record ClockTime(int from, int next, LocalTime time, Zones.@Nullable Hit zone) {

  /** The time of day that starts at a token, or null. */
  static @Nullable ClockTime at(List<Token> tokens, int start, String text, String language) {
    ClockDigits digits = ClockDigits.at(tokens, start);
    if (digits == null) {
      return null;
    }
    DayHalf half = DayHalf.around(tokens, start, digits.next());
    int next = half == null ? digits.next() : Math.max(half.next(), digits.next());
    if (next < tokens.size() && tokens.get(next).is("uhr")) {
      next++;
    }
    Zones.Hit zone = Zones.at(tokens, next, text, language);
    int minutes = half == null ? digits.minutes() : half.minutes(digits.minutes());
    if (minutes < 0 || (!digits.sure() && half == null && zone == null)) {
      return null;
    }
    LocalTime time = LocalTime.of(minutes / 60, minutes % 60);
    int from = half == null ? start : Math.min(start, half.from());
    return new ClockTime(from, zone == null ? next : zone.next(), time, zone);
  }
}
