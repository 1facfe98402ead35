package news.parallax.extract.plain;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.article.Removed.Reason;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateMention.Role;
import news.parallax.extract.when.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Lines that show when the page was published, at its head or foot, or anywhere with a word that
 * says so. An outlet's name may stand beside the date.
 */
public final class TimeLines implements Pass {
  private static final int LONGEST = 16;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_REST = 5;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:last updated (?:on|at)|date|published|posted|updated|on|by|at)\\b[:\\s]*");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(?:mon|tues|wednes|thurs|fri|satur|sun)day$");
  private static final Pattern MARKS =
      Pattern.compile(
          "^[\\s|,:\u00b7\u2022\\-\u2013\u2014()]+|[\\s|,:\u00b7\u2022\\-\u2013\u2014()]+$");

  private final DateContext context;

  TimeLines(DateContext context) {
    this.context = context;
  }

  @Override
  public void over(Draft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && draft.block(i).look().words() <= LONGEST) {
        look(draft, i, i <= first + 1 || i > last);
      }
    }
  }

  private void look(Draft draft, int at, boolean edge) {
    String line = draft.block(at).text();
    String rest = beside(line, context, edge);
    if (rest != null) {
      draft.timeLine(line);
      outlet(draft, rest);
      draft.remove(at, Reason.BOILERPLATE);
    }
  }

  /**
   * Whether a line shows when its page was published or changed, and next to nothing else.
   *
   * @param edge whether it stands before or after all prose; elsewhere it has to say what the time
   *     is
   */
  public static boolean isTimeLine(String line, DateContext context, boolean edge) {
    return line.length() <= LONGEST_LINE
        && Look.of(line).words() <= LONGEST
        && beside(line, context, edge) != null;
  }

  /** Whether a line is a day, with or without a time of day or a label, and no other word. */
  public static boolean isDay(String line, DateContext context) {
    List<DateMention> dates =
        line.length() > LONGEST_LINE ? List.of() : DateWords.in(line, context, Basis.VISIBLE);
    return dates.stream().anyMatch(date -> date.time().precision().compareTo(Precision.DAY) <= 0)
        && WEEKDAY.matcher(rest(line, dates)).replaceFirst("").isEmpty();
  }

  /** What a time line says beside its dates; null where the line is none. */
  private static @Nullable String beside(String line, DateContext context, boolean edge) {
    List<DateMention> dates = DateWords.in(line, context, Basis.VISIBLE);
    boolean named = dates.stream().anyMatch(date -> date.role() != Role.UNSAID);
    if (dates.isEmpty() || (!edge && !named)) {
      return null;
    }
    String rest = rest(line, dates);
    boolean little = Look.of(rest).words() <= MOST_REST || doubled(rest) != null;
    return little && (!Look.of(line).prose() || named) ? rest : null;
  }

  private static void outlet(Draft draft, String rest) {
    String name = doubled(rest);
    if (name != null) {
      draft.outlet(name);
    }
  }

  private static String rest(String text, List<DateMention> dates) {
    StringBuilder rest = new StringBuilder(text);
    for (DateMention date : dates.reversed()) {
      rest.replace(date.span().start(), date.span().end(), " ");
    }
    String trimmed = MARKS.matcher(rest.toString().strip()).replaceAll("");
    return MARKS.matcher(LABEL.matcher(trimmed).replaceFirst("")).replaceAll("").strip();
  }

  /** "Daily EchoDaily Echo": the name of a logo and its alternative text run together. */
  static @Nullable String doubled(String text) {
    for (int between = 0; between <= 3; between++) {
      int half = (text.length() - between) / 2;
      if (half >= 3
          && (text.length() - between) % 2 == 0
          && text.regionMatches(0, text, half + between, half)
          && text.substring(half, half + between).chars().noneMatch(Character::isLetterOrDigit)) {
        return text.substring(0, half).strip();
      }
    }
    return null;
  }
}
