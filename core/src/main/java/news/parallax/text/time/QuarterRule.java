package news.parallax.text.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year: "the third quarter of 1990", "third-quarter", "Q3 2024", "the
 * latest quarter", and "a year earlier" where it answers to a quarter just named.
 */
final class QuarterRule implements TimeRule {
  private static final Set<String> SKIPPED =
      Set.of("the", "its", "their", "fiscal", "calendar", "a", "flat", "fiscal-");
  private static final Set<String> SAME = Set.of("latest", "quarter", "period", "recent");
  private static final int FORGOTTEN_AFTER = 120;

  private final TimeText text;
  private @Nullable String last;
  private int lastAt = -FORGOTTEN_AFTER;

  QuarterRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    int at = start;
    while (at < start + 3 && text.in(at, SKIPPED)) {
      at++;
    }
    at = at > start && text.hyphen(at) > 0 ? at + 1 : at;
    YearAt before = yearBefore(at);
    int ordinalAt = before == null ? at : before.next();
    TimeMatch named = named(start, ordinalAt, before);
    return named == null ? again(start, at, before) : named;
  }

  /** "1988 third quarter", "this year's third quarter", "year-ago third quarter". */
  private @Nullable YearAt yearBefore(int at) {
    YearAt year = YearAt.relative(text, at);
    year = year == null ? YearAt.of(text, at) : year;
    if (year == null && isYearAgo(at) && text.published() != null) {
      year = new YearAt(text.published().getYear() - 1, at + 3);
    }
    return year == null ? null : new YearAt(year.year(), text.afterPossessive(year.next()));
  }

  private boolean isYearAgo(int at) {
    return text.is(at, "year")
        && text.hyphen(at + 1) > 0
        && (text.is(at + 2, "ago") || text.is(at + 2, "earlier"));
  }

  private @Nullable TimeMatch named(int start, int at, @Nullable YearAt before) {
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, at);
    int number = ordinal.number();
    int next = text.hyphen(ordinal.next()) > 0 ? ordinal.next() + 1 : ordinal.next();
    boolean half = text.is(next, "half");
    boolean quarter = text.is(next, "quarter") || text.is(next, "quarters");
    if (text.length(at) == 1
        && text.is(at, "q")
        && text.isNumber(at + 1, 1, 4)
        && !text.isSpaced(at + 1)) {
      number = text.number(at + 1);
      next = at + 1;
      quarter = true;
    }
    if (text.is(at, "last") && half) {
      number = 2;
    }
    if ((!quarter && !half) || number < 1 || number > (half ? 2 : 4)) {
      return null;
    }
    return numbered(start, next + 1, number, half, before);
  }

  private @Nullable TimeMatch numbered(
      int start, int next, int number, boolean half, @Nullable YearAt before) {
    YearAt year = before == null ? yearAfter(next) : before;
    int end = year == null || before != null ? next : year.next();
    if (half && year == null) {
      return null;
    }
    LocalDate published = text.published();
    if (year == null && published == null) {
      return TimeMatch.date(end, null);
    }
    int of = year != null ? year.year() : nearestYear(number, published);
    String value = DateValues.year(of) + (half ? "-H" : "-Q") + number;
    remember(start, half ? null : value);
    return TimeMatch.date(end, value);
  }

  private @Nullable YearAt yearAfter(int next) {
    int at = text.after(next, ",");
    YearAt relative = YearAt.relative(text, at);
    int yearAt = text.is(at, "of") || text.is(at, "in") ? at + 1 : at;
    yearAt = text.is(yearAt, "fiscal") ? yearAt + 1 : yearAt;
    return relative == null ? YearAt.of(text, yearAt) : relative;
  }

  private static int nearestYear(int quarter, @Nullable LocalDate published) {
    LocalDate to = published == null ? LocalDate.EPOCH : published;
    return DateValues.nearestMonth(to, quarter * 3 - 1).getYear();
  }

  private void remember(int at, @Nullable String quarter) {
    last = quarter;
    lastAt = at;
  }

  /** "the quarter", "the latest period", "a year earlier", "the year-ago quarter". */
  private @Nullable TimeMatch again(int start, int at, @Nullable YearAt before) {
    boolean known = last != null && start - lastAt < FORGOTTEN_AFTER;
    if (before != null && (text.is(before.next(), "quarter") || text.is(before.next(), "period"))) {
      String value =
          known && last != null ? DateValues.year(before.year()) + last.substring(4) : null;
      return value == null ? null : TimeMatch.date(before.next() + 1, value);
    }
    boolean ago =
        text.is(at, "year")
            && (text.is(at + 1, "earlier") || text.is(at + 1, "ago"))
            && text.is(start, "a");
    if (known && (ago || isYearAgo(at))) {
      return TimeMatch.date(ago ? at + 2 : at + 3, yearBeforeLast());
    }
    boolean latest = text.is(start, "the") && text.in(at, SAME);
    int noun = text.is(at, "latest") || text.is(at, "recent") ? at + 1 : at;
    boolean same = latest && (text.is(noun, "quarter") || (text.is(noun, "period") && known));
    return same ? TimeMatch.date(noun + 1, known ? last : lastCompleted()) : null;
  }

  private @Nullable String yearBeforeLast() {
    return last == null
        ? null
        : DateValues.year(Integer.parseInt(last.substring(0, 4)) - 1) + last.substring(4);
  }

  private @Nullable String lastCompleted() {
    LocalDate published = text.published();
    return published == null ? null : DateValues.quarter(published.minusMonths(3));
  }
}
