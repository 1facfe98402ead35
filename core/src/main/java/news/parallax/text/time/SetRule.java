package news.parallax.text.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes again and again: "daily", "every month", "each year", "every other week". */
final class SetRule implements TimeRule {
  private static final Map<String, String> ADVERBS =
      Map.of(
          "daily",
          "P1D",
          "weekly",
          "P1W",
          "monthly",
          "P1M",
          "annually",
          "P1Y",
          "yearly",
          "P1Y",
          "hourly",
          "PT1H",
          "biweekly",
          "P2W",
          "quarterly",
          "P3M",
          "nightly",
          "P1D");
  private static final Set<String> EVERY = Set.of("every", "each");

  private final TimeText text;

  SetRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    String adverb = ADVERBS.get(text.word(start));
    if (adverb != null && !text.isCapital(start)) {
      return TimeMatch.set(start + 1, adverb);
    }
    if (!text.in(start, EVERY)) {
      return null;
    }
    boolean other = text.is(start + 1, "other");
    int at = other ? start + 2 : start + 1;
    Amount amount = other ? null : Amount.at(text, at);
    int unitAt = amount == null ? at : amount.next();
    TimeUnit unit = TimeUnit.of(text.word(unitAt));
    if (unit == null) {
      return null;
    }
    String count = other ? "2" : amount == null ? "1" : amount.digits();
    return TimeMatch.set(unitAt + 1, unit.duration(count));
  }
}
