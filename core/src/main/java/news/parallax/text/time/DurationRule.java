package news.parallax.text.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long: "six weeks", "the past 20 years", "30-year", "a minute and a half", "decades". */
final class DurationRule implements TimeRule {
  private static final Set<String> SPAN =
      Set.of(
          "past",
          "last",
          "next",
          "coming",
          "first",
          "previous",
          "latest",
          "final",
          "following",
          "preceding");
  private static final Set<String> VAGUE_BEFORE = Set.of("recent", "coming", "past", "future");

  private final TimeText text;

  DurationRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    TimeUnit whole = text.is(start, "all") ? TimeUnit.of(text.word(start + 1)) : null;
    if (whole != null && !TimeUnit.isPlural(text.word(start + 1))) {
      return TimeMatch.duration(start + 2, whole.duration("1"));
    }
    int at = text.is(start, "the") ? start + 1 : start;
    at = text.skip(at, SPAN);
    Amount amount = Amount.at(text, at);
    if (amount == null) {
      return start == at ? plural(start) : null;
    }
    int unitAt = amount.next();
    int hyphen = text.hyphen(unitAt);
    unitAt = hyphen > 0 ? hyphen : unitAt;
    TimeUnit unit = TimeUnit.of(text.word(unitAt));
    if (unit == null || (text.length(unitAt) <= 3 && !text.is(unitAt, "day"))) {
      return null;
    }
    if (unit == TimeUnit.QUARTER && hyphen > 0) {
      return null; // a share: "three-quarters"
    }
    if (unit == TimeUnit.SECOND && hyphen < 0 && text.is(unitAt, "second")) {
      return null; // an ordinal: "twenty second", "a second"
    }
    int next = unitAt + 1;
    int old = text.hyphen(next);
    if (old > 0 && text.is(old, "old")) {
      return null; // an age
    }
    return duration(next, amount, unit);
  }

  private TimeMatch duration(int next, Amount amount, TimeUnit unit) {
    int halfAt = text.is(next + 1, "a") ? next + 2 : next + 1;
    boolean halfAfter = text.is(next, "and") && text.is(halfAt, "half");
    boolean half = amount.half() || halfAfter;
    int end = halfAfter ? halfAt + 1 : next;
    if (!half) {
      return TimeMatch.duration(end, unit.duration(amount.digits()));
    }
    String whole = amount.count() == 0 ? "" : unit.duration(amount.digits());
    String rest =
        switch (unit) {
          case YEAR -> "6M";
          case DAY -> "T12H";
          case HOUR -> "30M";
          case MINUTE -> "30S";
          case DECADE -> "5Y";
          default -> ".5" + unit.duration("").replaceAll("[^A-Z]", "").substring(1);
        };
    String head = whole.isEmpty() ? unit.isClock() ? "PT" : "P" : whole;
    boolean decimal = rest.startsWith(".");
    return TimeMatch.duration(end, decimal ? "P" + amount.count() + rest : head + rest);
  }

  /** "weeks", "recent months". */
  private @Nullable TimeMatch plural(int start) {
    int at = text.skip(start, VAGUE_BEFORE);
    TimeUnit unit = TimeUnit.of(text.word(at));
    boolean share = unit == TimeUnit.QUARTER && text.is(at - 1, "-"); // "three-quarters"
    return unit == null || share || !TimeUnit.isPlural(text.word(at)) || text.length(at) < 4
        ? null
        : TimeMatch.duration(at + 1, unit.duration("X"));
  }
}
