package news.parallax.extract.metadata;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateMention.Role;
import news.parallax.extract.when.DateWords;

/**
 * The days that a page shows to its readers, or months that stand alone: in elements marked as
 * holding a time, and in short lines, above all around its heading. A day that a line calls that of
 * a change is so wherever else it stands without a word.
 */
final class ShownTimes {
  private static final double LEAST_CONFIDENCE = .7;

  /** What stands before the heading may be the site's, with today's date. */
  private static final int BEFORE_COUNTS = 3;

  /** A line that holds so much beside its date is prose. */
  private static final int MOST_BESIDE = 90;

  private static final int CLOSE = 20;

  /** Longer than "the day before yesterday": what has no digit is no date. */
  private static final int WORDS_ALONE = 24;

  /**
   * A day shown.
   *
   * @param distance blocks from the heading, those before it counting more
   * @param named whether the element's names speak of publishing
   */
  record Shown(PublishedAt time, Role role, int distance, boolean named) {
    /** Whether it is the article's own: near its heading, or called its publication. */
    boolean isClose() {
      return distance <= CLOSE || (named && role == Role.PUBLISHED);
    }

    boolean isChange() {
      return role == Role.MODIFIED;
    }

    private Shown knowing(Set<LocalDate> changed) {
      boolean change = role == Role.UNSAID && changed.contains(time.day());
      return change ? new Shown(time, Role.MODIFIED, distance, named) : this;
    }
  }

  private ShownTimes() {}

  static boolean isDay(PublishedAt time) {
    return time.precision().compareTo(Precision.DAY) <= 0;
  }

  /** Days of changes too; the nearest to the heading first. */
  static List<Shown> of(Head head, DateContext context) {
    List<Shown> all = new ArrayList<>();
    head.marked().stream()
        .filter(each -> each.kind() == Marked.Kind.TIME)
        .forEach(each -> add(each, distance(head, each.block()), context, all));
    head.near().lines().stream()
        .forEach(line -> add(line, distance(head, line.block()), context, all));
    Set<LocalDate> changed =
        all.stream()
            .filter(Shown::isChange)
            .map(each -> each.time().day())
            .collect(toUnmodifiableSet());
    return all.stream()
        .map(each -> each.knowing(changed))
        .sorted(Comparator.comparingInt(Shown::distance))
        .toList();
  }

  private static int distance(Head head, int block) {
    int blocks = block - head.near().heading();
    return blocks >= 0 ? blocks : -BEFORE_COUNTS * blocks;
  }

  /** Class names that speak of an update alone say little: feeds' markup wants them on any time. */
  private static void add(Marked marked, int distance, DateContext context, List<Shown> all) {
    String names = marked.names().toLowerCase(Locale.ROOT);
    boolean named = names.contains("publish");
    if (!named && (names.contains("modif") || names.contains("updated"))) {
      return;
    }
    PublishedAt stated = MachineTime.parse(marked.stated(), Basis.METADATA, .9);
    List<DateMention> mentions = mentions(marked.text(), context);
    if (stated != null) {
      Role said = mentions.isEmpty() ? Role.UNSAID : mentions.getFirst().role();
      all.add(new Shown(stated, said, distance, named));
    } else {
      mentions.forEach(each -> all.add(new Shown(each.time(), each.role(), distance, named)));
    }
  }

  private static void add(Head.Line line, int distance, DateContext context, List<Shown> all) {
    mentions(line.text(), context).stream()
        .filter(each -> each.time().confidence() >= LEAST_CONFIDENCE)
        .filter(each -> line.text().length() - each.span().length() <= MOST_BESIDE)
        .forEach(each -> all.add(new Shown(each.time(), each.role(), distance, false)));
  }

  private static List<DateMention> mentions(String words, DateContext context) {
    if (words.length() > WORDS_ALONE && words.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    return DateWords.in(words, context, Basis.VISIBLE).stream()
        .filter(each -> isDay(each.time()) || each.span().length() == words.strip().length())
        .toList();
  }
}
