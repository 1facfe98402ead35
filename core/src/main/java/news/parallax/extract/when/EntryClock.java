package news.parallax.extract.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.article.Times;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * The time of day above an entry of a live blog ("10:42", "10.42 Uhr", "9:05 a.m. EDT").
 *
 * @param words the whole line
 */
public record EntryClock(LocalTime time, Zones.@Nullable Hit zone, String words) {
  private static final int LONGEST = 24;
  private static final double CONFIDENCE = .8;

  /** The time of day that a line says and nothing else, or null. */
  public static @Nullable EntryClock of(String line, DateContext context) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    List<Token> tokens = Token.of(line);
    ClockTime clock =
        tokens.size() < 2 ? null : ClockTime.at(tokens, 0, line, context.primaryLanguage());
    return clock != null && clock.next() >= Math.max(2, lastSaying(tokens))
        ? new EntryClock(clock.time(), clock.zone(), line)
        : null;
  }

  /** Index after the last token that is a word or number: "(CET)" ends in a bracket. */
  private static int lastSaying(List<Token> tokens) {
    int last = tokens.size();
    while (last > 0 && !tokens.get(last - 1).isWord() && !tokens.get(last - 1).isNumber()) {
      last--;
    }
    return last;
  }

  /**
   * The entries' times in the page's order. Where the clocks mostly go down, the newest entry comes
   * first and is of the day of the last change; else the oldest does, of the day of publication. A
   * clock that goes the other way has passed midnight.
   *
   * @param times of the page; without a day there are no entries' times
   */
  public static List<PublishedAt> dated(List<EntryClock> clocks, Times times) {
    PublishedAt first = times.published() == null ? times.modified() : times.published();
    PublishedAt last = times.modified() == null ? times.published() : times.modified();
    if (first == null || last == null || first.precision().compareTo(Precision.DAY) > 0) {
      return List.of();
    }
    int falls = 0;
    for (int i = 1; i < clocks.size(); i++) {
      falls += Integer.signum(clocks.get(i - 1).time.compareTo(clocks.get(i).time));
    }
    boolean newestFirst = falls > 0;
    LocalDate day = newestFirst ? last.day() : first.day();
    List<PublishedAt> dated = new ArrayList<>();
    for (int i = 0; i < clocks.size(); i++) {
      int step = i == 0 ? 0 : clocks.get(i).time.compareTo(clocks.get(i - 1).time);
      if (newestFirst && step > 0) {
        day = day.minusDays(1);
      } else if (!newestFirst && step < 0) {
        day = day.plusDays(1);
      }
      dated.add(clocks.get(i).on(day, first.zone()));
    }
    return dated;
  }

  private PublishedAt on(LocalDate day, @Nullable ZoneOffset pages) {
    LocalDateTime local = day.atTime(time);
    ZoneOffset offset = zone == null ? pages : zone.at(local);
    return new PublishedAt(local, offset, Precision.MINUTE, Basis.VISIBLE, words, CONFIDENCE);
  }
}
