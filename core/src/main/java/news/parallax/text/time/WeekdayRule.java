package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays: bare, the last one on or before the publication, unless the sentence speaks of what is
 * to come; "last", "next" and "this" as newspapers use them; plurals and "every" as sets.
 */
final class WeekdayRule implements TimeRule {
  static final Map<String, String> PARTS =
      Map.of(
          "morning",
          "TMO",
          "afternoon",
          "TAF",
          "evening",
          "TEV",
          "night",
          "TNI",
          "mornings",
          "TMO",
          "afternoons",
          "TAF",
          "evenings",
          "TEV",
          "nights",
          "TNI");
  private static final Set<String> WEEKS = Set.of("last", "next", "this", "following", "previous");
  private static final Set<String> EVERY = Set.of("every", "each");

  private final TimeText text;

  WeekdayRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    boolean every = text.in(start, EVERY);
    int at = sideEnd(start);
    DayOfWeek day = EnglishNames.weekday(text.word(at));
    DayOfWeek days = day == null ? EnglishNames.weekdays(text.word(at)) : null;
    if (days != null) {
      return set(at, days);
    }
    if (day != null && every) {
      return set(at, day);
    }
    boolean shortName = text.length(at) <= 5 && day != null && !text.word(at).endsWith("day");
    if (day == null
        || (shortName && !text.isCapital(at))
        || (shortName && EnglishNames.AMBIGUOUS.contains(text.word(at)) && !text.is(at + 1, "."))) {
      return null;
    }
    return dated(start, at, day);
  }

  private @Nullable TimeMatch dated(int start, int at, DayOfWeek day) {
    int next = text.length(at) <= 5 ? text.after(at + 1, ".") : at + 1;
    LocalDate published = text.published();
    LocalDate found = published == null ? null : resolve(start, at, day, published);
    String part = PARTS.get(text.word(next));
    boolean parts = part != null && text.word(next).endsWith("s");
    if (parts) {
      return TimeMatch.set(next + 1, "XXXX-WXX-" + day.getValue() + part);
    }
    if (part != null) {
      return TimeMatch.time(next + 1, found == null ? null : found + part);
    }
    TimeMatch dayOfMonth = dayOfMonth(next, day);
    if (dayOfMonth != null) {
      return dayOfMonth;
    }
    int week = weekAfter(next);
    return TimeMatch.date(week, found == null ? null : weekShifted(next, day, found).toString());
  }

  /** "Friday the 13th": the nearest Friday that is one. */
  private @Nullable TimeMatch dayOfMonth(int next, DayOfWeek day) {
    int at = text.is(next, "the") ? next + 1 : next;
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, at);
    Amount spoken = at > next && ordinal.number() < 1 ? Amount.at(text, at) : null;
    if (spoken != null && spoken.count() > 0) {
      ordinal = new EnglishNames.Ordinal(spoken.count(), spoken.next());
    }
    LocalDate published = text.published();
    if (ordinal.number() < 1 || ordinal.number() > 31 || text.is(ordinal.next(), "of")) {
      return null;
    }
    for (int months = 0; published != null && months < 12; months++) {
      for (LocalDate month : List.of(published.minusMonths(months), published.plusMonths(months))) {
        LocalDate first = month.withDayOfMonth(1).plusDays(ordinal.number() - 1L);
        if (first.getMonth() == month.getMonth() && first.getDayOfWeek() == day) {
          return TimeMatch.date(ordinal.next(), first.toString());
        }
      }
    }
    return TimeMatch.date(ordinal.next(), null);
  }

  private TimeMatch set(int at, DayOfWeek day) {
    String part = PARTS.get(text.word(at + 1));
    String value = "XXXX-WXX-" + day.getValue() + (part == null ? "" : part);
    return TimeMatch.set(part == null ? at + 1 : at + 2, value);
  }

  /** Over "last", "next", "this", "this coming", "the following". */
  private int sideEnd(int start) {
    int at =
        text.skip(
            start,
            Set.of("last", "next", "this", "every", "each", "the", "coming", "past", "previous"));
    return at == start
        ? at
        : text.skip(at, Set.of("coming", "past", "following", "previous", "last", "next"));
  }

  private LocalDate resolve(int start, int at, DayOfWeek day, LocalDate published) {
    LocalDate before = DateValues.lastOrSame(published, day);
    boolean next = text.is(start, "next") || text.is(at - 1, "coming") || text.is(at - 1, "next");
    if (next) {
      // Said on a Monday, "next Sunday" is that of the week to come.
      return published.with(DayOfWeek.MONDAY).plusWeeks(1).plusDays(day.getValue() - 1L);
    }
    if (text.is(start, "last") || text.is(at - 1, "previous")) {
      return before.equals(published) ? before.minusWeeks(1) : before;
    }
    if (text.is(start, "this")) {
      LocalDate after = before.equals(published) ? before : before.plusWeeks(1);
      return (Tense.before(text, at) == Tense.Told.PLAN)
              || ChronoUnit.DAYS.between(before, published) > 3
          ? after
          : before;
    }
    return (Tense.before(text, at) == Tense.Told.PLAN) && !before.equals(published)
        ? before.plusWeeks(1)
        : before;
  }

  /** "Tuesday of next week", "Monday last week". */
  private int weekAfter(int next) {
    int of = text.is(next, "of") ? next + 1 : next;
    int side = text.is(of, "the") ? of + 1 : of;
    boolean sided = text.in(side, WEEKS) && text.is(side + 1, "week");
    return sided ? side + 2 : next;
  }

  private LocalDate weekShifted(int next, DayOfWeek day, LocalDate found) {
    LocalDate published = text.published();
    int end = weekAfter(next);
    if (end == next || published == null) {
      return found;
    }
    LocalDate thisWeek = published.with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1L);
    return switch (text.word(end - 2)) {
      case "next", "following" -> thisWeek.plusWeeks(1);
      case "last", "previous" -> thisWeek.minusWeeks(1);
      default -> thisWeek;
    };
  }
}
