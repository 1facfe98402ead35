package news.parallax.text.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that only say now, before or later: "currently", "recently", "in the near future". */
final class ReferenceRule implements TimeRule {
  private static final String PRESENT = "PRESENT_REF";
  private static final String PAST = "PAST_REF";
  private static final String FUTURE = "FUTURE_REF";

  private static final Map<String, String> VALUES = new LinkedHashMap<>();
  private static final int MOST_WORDS = 4;

  static {
    List.of(
            "now",
            "currently",
            "current",
            "right now",
            "these days",
            "at the moment",
            "at present",
            "nowadays",
            "the present",
            "presently")
        .forEach(w -> VALUES.put(w, PRESENT));
    List.of(
            "recently",
            "recent",
            "recent years",
            "previously",
            "the past",
            "more recently",
            "once",
            "in recent years",
            "lately",
            "formerly")
        .forEach(w -> VALUES.put(w, PAST));
    List.of(
            "soon",
            "the future",
            "the near future",
            "the near term",
            "the short term",
            "as soon as possible",
            "coming months",
            "coming quarters",
            "future quarters",
            "coming years")
        .forEach(w -> VALUES.put(w, FUTURE));
  }

  private final TimeText text;

  ReferenceRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    StringBuilder words = new StringBuilder();
    TimeMatch best = null;
    for (int i = start; i < start + MOST_WORDS && !text.word(i).isEmpty(); i++) {
      words.append(i == start ? "" : " ").append(text.word(i));
      String value = VALUES.get(words.toString());
      best = value == null ? best : TimeMatch.date(i + 1, value);
    }
    return text.is(start, "once") && !text.is(start - 1, "was") ? null : best;
  }
}
