package news.parallax.text.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times counted from the publication: "yesterday", "last week", "two years ago", "tonight". */
final class RelativeRule implements TimeRule {
  private static final Map<String, Integer> SIDES =
      Map.of(
          "last",
          -1,
          "past",
          -1,
          "previous",
          -1,
          "this",
          0,
          "current",
          0,
          "next",
          1,
          "coming",
          1,
          "following",
          1,
          "same",
          0);
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1, "tonight", 0, "overnight", -1);
  private static final Set<String> AGO = Set.of("ago", "earlier", "before", "previously");
  private static final Set<String> AFTER = Set.of("later", "hence");
  private static final Set<String> WHEN = Set.of("early", "earlier", "late", "later", "mid");

  private final TimeText text;

  RelativeRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    TimeMatch day = day(start);
    if (day != null) {
      return day;
    }
    TimeMatch counted = counted(start);
    TimeMatch within = counted == null ? within(start) : counted;
    return within == null ? sided(start) : within;
  }

  private @Nullable TimeMatch day(int start) {
    if (text.is(start, "the") && text.is(start + 1, "day")) {
      boolean before = text.is(start + 2, "before") && text.is(start + 3, "yesterday");
      boolean after = text.is(start + 2, "after") && text.is(start + 3, "tomorrow");
      return before || after ? date(start + 4, TimeUnit.DAY, before ? -2 : 2) : null;
    }
    Integer days = DAYS.get(text.word(start));
    if (days == null || text.is(start, "overnight")) {
      return partOfDay(start);
    }
    LocalDate published = text.published();
    String value = published == null ? null : published.plusDays(days).toString();
    if (text.is(start, "tonight")) {
      return TimeMatch.time(start + 1, value == null ? null : value + "TNI");
    }
    String part = WeekdayRule.PARTS.get(text.word(start + 1));
    return part == null
        ? TimeMatch.date(start + 1, value)
        : TimeMatch.time(start + 2, value == null ? null : value + part);
  }

  /** "last night", "this morning", "later this afternoon". */
  private @Nullable TimeMatch partOfDay(int start) {
    int at = text.skip(start, WHEN);
    String part = WeekdayRule.PARTS.get(text.word(at + 1));
    boolean last = text.is(at, "last");
    if (part == null || (!last && !text.is(at, "this")) || text.word(at + 1).endsWith("s")) {
      return null;
    }
    LocalDate published = text.published();
    String value = published == null ? null : published.minusDays(last ? 1 : 0) + part;
    return TimeMatch.time(at + 2, value);
  }

  /** "six weeks ago", "two years earlier", "three days from now". */
  private @Nullable TimeMatch counted(int start) {
    Amount amount = Amount.at(text, start);
    TimeUnit unit = amount == null ? null : TimeUnit.of(text.word(amount.next()));
    if (amount == null || unit == null) {
      return null;
    }
    int at = amount.next() + 1;
    at = text.is(at, "or") && text.is(at + 1, "so") ? at + 2 : at;
    if (text.in(at, AGO) && (!text.is(at, "before") || !isWord(at + 1))) {
      return amount.count() < 0
          ? TimeMatch.date(at + 1, "PAST_REF")
          : date(at + 1, unit, -amount.count());
    }
    boolean fromNow =
        (text.is(at, "from") || text.is(at, "after"))
            && (text.is(at + 1, "now")
                || text.is(at + 1, "yesterday")
                || text.is(at + 1, "today")
                || text.is(at + 1, "tomorrow"));
    boolean later = text.in(at, AFTER) && !text.is(at + 1, "this") && !text.is(at + 1, "in");
    if (later || fromNow) {
      int next = fromNow ? at + 2 : at + 1;
      int more = text.is(at + 1, "tomorrow") ? 1 : text.is(at + 1, "yesterday") ? -1 : 0;
      return amount.count() < 0
          ? TimeMatch.date(next, "FUTURE_REF")
          : date(next, unit, amount.count() + more);
    }
    return null;
  }

  private boolean isWord(int at) {
    return !text.word(at).isEmpty() && Character.isLetter(text.word(at).charAt(0));
  }

  /** "earlier in the week", "later this year". */
  private @Nullable TimeMatch within(int start) {
    boolean in = text.in(start, WHEN) && text.is(start + 1, "in") && text.is(start + 2, "the");
    TimeUnit unit = in ? TimeUnit.of(text.word(start + 3)) : null;
    return unit == null || unit.isClock() ? null : date(start + 4, unit, 0);
  }

  /** "last week", "the current year", "this quarter". */
  private @Nullable TimeMatch sided(int start) {
    int at = text.is(start, "the") ? start + 1 : start;
    Integer side = SIDES.get(text.word(at));
    if (side == null) {
      return null;
    }
    at =
        text.is(at, "this") && (text.is(at + 1, "past") || text.is(at + 1, "coming")) ? at + 1 : at;
    side = SIDES.getOrDefault(text.word(at), side);
    int unitAt = text.is(at + 1, "fiscal") || text.is(at + 1, "calendar") ? at + 2 : at + 1;
    TimeUnit unit = TimeUnit.of(text.word(unitAt));
    if (unit == null || TimeUnit.isPlural(text.word(unitAt)) || unit.isClock()) {
      return null;
    }
    return date(unitAt + 1, unit, side);
  }

  private TimeMatch date(int next, TimeUnit unit, int count) {
    LocalDate published = text.published();
    String value =
        published == null || unit.isClock()
            ? null
            : DateValues.of(DateValues.plus(published, unit, count), unit);
    if (published != null && unit.isClock()) {
      value = published.toString();
    }
    return TimeMatch.date(next, value);
  }
}
