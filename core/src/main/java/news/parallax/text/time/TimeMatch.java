package news.parallax.text.time;

import news.parallax.text.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that starts at a token.
 *
 * @param next index of the token after it
 */
record TimeMatch(int next, Kind kind, @Nullable String value) {
  static TimeMatch date(int next, @Nullable String value) {
    return new TimeMatch(next, Kind.DATE, value);
  }

  static TimeMatch duration(int next, String value) {
    return new TimeMatch(next, Kind.DURATION, value);
  }

  static TimeMatch set(int next, String value) {
    return new TimeMatch(next, Kind.SET, value);
  }

  static TimeMatch time(int next, @Nullable String value) {
    return new TimeMatch(next, Kind.TIME, value);
  }
}
