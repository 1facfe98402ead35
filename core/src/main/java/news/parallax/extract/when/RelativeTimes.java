package news.parallax.extract.when;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** How long before the capture: "3 hours ago", "il y a 3 heures", "3時間前", "yesterday". */
final class RelativeTimes {
  private static final Phrases<ChronoUnit> UNITS = new Phrases<>();
  private static final Phrases<ChronoUnit> UNITS_AGO = new Phrases<>();
  private static final Phrases<Boolean> BEFORE = new Phrases<>();
  private static final Phrases<Boolean> AFTER = new Phrases<>();
  private static final Phrases<Integer> ONE = new Phrases<>();
  private static final Phrases<Integer> DAYS_AGO = new Phrases<>();

  static {
    for (String[] row : Rows.of("relative.tsv")) {
      for (String words : Rows.words(row[2])) {
        add(row[0], row[1], words);
      }
    }
  }

  /** A time found, with the tokens that say it; local time is UTC's. */
  record Hit(int from, int next, LocalDateTime time, Precision precision) {}

  private final List<Token> tokens;
  private final String language;
  private final LocalDateTime captured;

  RelativeTimes(List<Token> tokens, DateContext context) {
    this.tokens = tokens;
    this.language = context.primaryLanguage();
    this.captured = LocalDateTime.ofInstant(context.captured(), ZoneOffset.UTC);
  }

  /** The time that starts at a token, or null. */
  @Nullable Hit at(int start) {
    Phrases.Hit<Integer> day = find(DAYS_AGO, start);
    if (day != null) {
      return new Hit(start, day.next(), captured.minusDays(day.meaning()), Precision.DAY);
    }
    Phrases.Hit<Boolean> before = find(BEFORE, start);
    return amount(start, before == null ? start : before.next());
  }

  private @Nullable Hit amount(int start, int at) {
    Phrases.Hit<Integer> one = find(ONE, at);
    boolean digits = at < tokens.size() && tokens.get(at).within(0, 999);
    if (!digits && one == null) {
      return null;
    }
    int count = digits ? tokens.get(at).number() : 1;
    int unitAt = digits || one == null ? at + 1 : one.next();
    Phrases.Hit<ChronoUnit> whole = find(UNITS_AGO, unitAt);
    if (whole != null) {
      return hit(start, whole.next(), count, whole.meaning());
    }
    Phrases.Hit<ChronoUnit> unit = find(UNITS, unitAt);
    if (unit == null) {
      return null;
    }
    Phrases.Hit<Boolean> after = find(AFTER, unit.next());
    if (after == null && at == start) {
      return null;
    }
    return hit(start, after == null ? unit.next() : after.next(), count, unit.meaning());
  }

  private Hit hit(int start, int next, int count, ChronoUnit unit) {
    Precision precision =
        switch (unit) {
          case MINUTES -> Precision.MINUTE;
          case MONTHS -> Precision.MONTH;
          case YEARS -> Precision.YEAR;
          default -> Precision.DAY;
        };
    return new Hit(start, next, captured.minus(count, unit), precision);
  }

  private <V> Phrases.@Nullable Hit<V> find(Phrases<V> phrases, int at) {
    return at < tokens.size() && tokens.get(at).isWord() ? phrases.at(tokens, at, language) : null;
  }

  private static void add(String language, String kind, String words) {
    switch (kind) {
      case "before" -> BEFORE.add(language, words, true);
      case "after" -> AFTER.add(language, words, true);
      case "one" -> ONE.add(language, words, 1);
      case "today" -> DAYS_AGO.add(language, words, 0);
      case "yesterday" -> DAYS_AGO.add(language, words, 1);
      default -> addUnit(language, kind, words);
    }
  }

  private static void addUnit(String language, String kind, String words) {
    boolean ago = kind.endsWith("-ago");
    String unit = ago ? kind.substring(0, kind.length() - 4) : kind;
    (ago ? UNITS_AGO : UNITS)
        .add(language, words, ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S"));
  }
}
