package news.parallax.extract.when;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.article.Span;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** One pass over a string's tokens: days, each with the time of day that stands beside it. */
final class DateScan {
  /** Longer strings are prose: there "today" and "yesterday" are told, not dated. */
  private static final int DATE_LINE = 60;

  private static final int MOST_EVIDENCE = 120;
  private static final int CLOCK_GAP = 5;
  private static final int SHORT_WORD = 4;

  private final String words;
  private final DateContext context;
  private final PublishedAt.Basis basis;
  private final List<Token> tokens;
  private final String language;

  DateScan(String words, DateContext context, PublishedAt.Basis basis) {
    this.words = words;
    this.context = context;
    this.basis = basis;
    this.tokens = Token.of(words);
    this.language = context.primaryLanguage();
  }

  List<DateMention> all() {
    NamedDays named = new NamedDays(tokens, context);
    NumericDays numeric = new NumericDays(tokens, context);
    RelativeTimes relative = new RelativeTimes(tokens, context);
    List<DateMention> found = new ArrayList<>();
    int lastNext = 0;
    for (int at = 0; at < tokens.size(); ) {
      DayForm day = numeric.at(at);
      day = day == null ? named.at(at) : day;
      RelativeTimes.Hit ago = day == null && mayBeRelative(at) ? relative.at(at) : null;
      if (day != null) {
        Found mention = dated(day, lastNext);
        found.add(mention.mention());
        at = lastNext = mention.next();
      } else if (ago != null) {
        Found mention = ago(ago, lastNext);
        found.add(mention.mention());
        at = lastNext = mention.next();
      } else {
        at++;
      }
    }
    return found;
  }

  private record Found(DateMention mention, int next) {}

  private boolean mayBeRelative(int at) {
    return words.length() <= DATE_LINE || tokens.get(at).isNumber();
  }

  private Found dated(DayForm day, int lastNext) {
    ClockTime clock =
        day.precision() == Precision.DAY ? clock(day.from(), day.next(), lastNext) : null;
    int from = clock == null ? day.from() : Math.min(day.from(), clock.from());
    int next = clock == null ? day.next() : Math.max(day.next(), clock.next());
    LocalDateTime local = day.day().atTime(clock == null ? LocalTime.MIDNIGHT : clock.time());
    ZoneOffset zone = clock == null || clock.zone() == null ? null : clock.zone().at(local);
    Precision precision = clock == null ? day.precision() : Precision.MINUTE;
    PublishedAt time =
        new PublishedAt(local, zone, precision, basis, evidence(from, next), day.confidence());
    return new Found(mention(from, next, time, lastNext), next);
  }

  private Found ago(RelativeTimes.Hit ago, int lastNext) {
    ClockTime clock = ago.precision() == Precision.DAY ? clockAfter(ago.next()) : null;
    if (clock != null) {
      LocalDateTime local = ago.time().toLocalDate().atTime(clock.time());
      return dated(
          new DayForm(ago.from(), ago.next(), local.toLocalDate(), Precision.DAY, .7), lastNext);
    }
    ZoneOffset zone = ago.precision() == Precision.MINUTE ? ZoneOffset.UTC : null;
    PublishedAt time =
        new PublishedAt(
            ago.time(), zone, ago.precision(), basis, evidence(ago.from(), ago.next()), .7);
    return new Found(mention(ago.from(), ago.next(), time, lastNext), ago.next());
  }

  private DateMention mention(int from, int next, PublishedAt time, int lastNext) {
    Span span = new Span(tokens.get(from).start(), tokens.get(next - 1).end());
    return new DateMention(span, time, Roles.before(tokens, from, lastNext));
  }

  private @Nullable ClockTime clock(int from, int next, int lastNext) {
    ClockTime after = clockAfter(next);
    return after == null ? clockBefore(from, lastNext) : after;
  }

  private @Nullable ClockTime clockAfter(int next) {
    for (int at = next; at < tokens.size() && at <= next + CLOCK_GAP; at++) {
      ClockTime clock =
          tokens.get(at).isNumber() ? ClockTime.at(tokens, at, words, language) : null;
      if (clock != null) {
        return clock;
      }
      if (!isGap(at)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable ClockTime clockBefore(int from, int lastNext) {
    for (int at = from - 1; at >= lastNext && at >= from - CLOCK_GAP - 6; at--) {
      ClockTime clock =
          tokens.get(at).isNumber() ? ClockTime.at(tokens, at, words, language) : null;
      if (clock != null && gapBetween(clock.next(), from)) {
        return clock.from() >= lastNext ? outermost(clock, at, lastNext) : null;
      }
    }
    return null;
  }

  /** The minutes of "09:37" look like a time too where a zone follows: the hours come first. */
  private ClockTime outermost(ClockTime clock, int at, int lastNext) {
    for (int back = at - 2; back >= Math.max(lastNext, at - 4); back -= 2) {
      ClockTime whole =
          tokens.get(back).isNumber() ? ClockTime.at(tokens, back, words, language) : null;
      if (whole != null && whole.next() >= clock.next()) {
        return whole;
      }
    }
    return clock;
  }

  private boolean gapBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isGap(at)) {
        return false;
      }
    }
    return to - from <= CLOCK_GAP && from <= to;
  }

  /** Marks, weekdays and the small words of dates: "at", "um", "kl", "klo", "à". */
  private boolean isGap(int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return false;
    }
    return !token.isWord()
        || token.length() <= SHORT_WORD
        || CalendarNames.WEEKDAYS.at(tokens, at, language) != null;
  }

  private String evidence(int from, int next) {
    String whole = words.strip();
    return whole.length() <= MOST_EVIDENCE
        ? whole
        : words.substring(tokens.get(from).start(), tokens.get(next - 1).end());
  }
}
