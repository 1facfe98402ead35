package news.parallax.text.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "in 1989", "the mid-1990s", "the '80s", "the 20th century". */
final class YearRule implements TimeRule {
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "of",
          "during",
          "early",
          "late",
          "mid",
          "before",
          "after",
          "fiscal",
          "through",
          "to",
          "for",
          "year",
          "-",
          "and",
          "between",
          "the",
          "than",
          "around",
          "about",
          "circa",
          "s",
          "(",
          "or",
          "like",
          "with",
          "calendar");

  /** What a number of that size may count instead. */
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "dollars",
          "pounds",
          "euros",
          "meters",
          "metres",
          "miles",
          "feet",
          "km",
          "kilometers",
          "points",
          "shares",
          "votes",
          "jobs",
          "homes",
          "soldiers",
          "workers",
          "employees",
          "percent",
          "pages",
          "words",
          "units",
          "tons",
          "tonnes",
          "barrels",
          "calories",
          "rupees",
          "yen",
          "men",
          "women",
          "students");

  private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "your", "our");
  private static final Set<String> PARTS = Set.of("early", "mid", "late");

  private static final Map<String, String> DECADES =
      Map.of(
          "twenties",
          "192",
          "thirties",
          "193",
          "forties",
          "194",
          "fifties",
          "195",
          "sixties",
          "196",
          "seventies",
          "197",
          "eighties",
          "198",
          "nineties",
          "199");

  private final TimeText text;

  YearRule(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    TimeMatch decade = decade(start);
    if (decade != null) {
      return decade;
    }
    EnglishNames.Ordinal ordinal = EnglishNames.ordinal(text, start);
    if (ordinal.number() > 0) {
      int at = text.hyphen(ordinal.next()) > 0 ? ordinal.next() + 1 : ordinal.next();
      return text.is(at, "century")
          ? TimeMatch.date(at + 1, DateValues.year((ordinal.number() - 1) * 100).substring(0, 2))
          : null;
    }
    YearAt year = YearAt.of(text, start);
    boolean spoken = year != null && !text.isNumber(start, 0, 9999);
    boolean plain = spoken || (text.isNumber(start, 1900, 2050) && isAlone(start));
    return year == null
            || !(plain
                || (text.in(start - 1, LEADS)
                    && isAlone(start)
                    && text.isNumber(start, 1500, 2100)))
        ? null
        : TimeMatch.date(year.next(), DateValues.year(year.year()));
  }

  private boolean isAlone(int at) {
    boolean money =
        text.is(at - 1, "$")
            || text.is(at - 1, "\u00a3")
            || text.is(at - 1, "\u20ac")
            || text.is(at - 1, "#");
    boolean inside =
        !text.isSpaced(at)
            && (text.is(at - 1, ",")
                || text.is(at - 1, ".")
                || text.is(at - 1, ":")
                || text.is(at - 1, "/"));
    boolean goesOn = (text.is(at + 1, "%") || text.is(at + 1, "/")) && !text.isSpaced(at + 1);
    return !money
        && !inside
        && !goesOn
        && !text.in(at + 1, COUNTED)
        && TimeUnit.of(text.word(at + 1)) != TimeUnit.DAY;
  }

  /** "in her 60s", "in his late 20s": an age. */
  private boolean isOfLife(int at) {
    int before = text.in(at - 1, PARTS) ? at - 2 : at - 1;
    before = text.is(before, "-") ? before - 1 : before;
    return text.in(before, WHOSE);
  }

  private @Nullable TimeMatch decade(int start) {
    boolean short2 =
        (text.is(start, "'") || text.is(start, "\u2019") || text.is(start, "\u2018"))
            && text.length(start + 1) == 2;
    int at = short2 ? start + 1 : start;
    boolean plural = text.is(at + 1, "s") && !text.isSpaced(at + 1);
    int s = !plural && text.is(at + 1, "'") && text.is(at + 2, "s") ? at + 2 : at + 1;
    if (text.is(s, "s") && !text.isSpaced(s) && text.number(at) >= 0 && text.number(at) % 10 == 0) {
      if (text.length(at) == 4 && text.isNumber(at, 1500, 2100)) {
        return TimeMatch.date(s + 1, String.valueOf(text.number(at) / 10));
      }
      if (text.length(at) == 2 && !isOfLife(at)) {
        return TimeMatch.date(s + 1, (text.number(at) >= 30 ? "19" : "20") + text.number(at) / 10);
      }
    }
    String named = DECADES.get(text.word(start));
    // "In her nineties" is an age and "in the nineties" may be the weather, but seldom in news.
    return named == null || !text.is(start - 1, "the") ? null : TimeMatch.date(start + 1, named);
  }
}
