package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.claim.SeenPairs.Place;

/**
 * Stories that people read whole, passage by passage: which passages of different sources tell the
 * same, tell it otherwise, or are told within one another. Passages in no line do not. Only ids,
 * offsets and labels are kept.
 */
final class Readings {
  private static final String READINGS = "claims/readings.tsv";

  private Readings() {}

  /** What a story was read for. */
  enum Use {
    /** To measure: read twice, and a third time where the two disagree. */
    GOLD,
    /** To learn from: read once. */
    LEARN
  }

  /** How passages stand to each other. */
  enum Kind {
    SAME,
    /** All of the first is told within the second, which mainly tells something else. */
    WITHIN,
    DIFFERS
  }

  /**
   * What a reader found.
   *
   * @param slot of the difference, and its reason; empty where there is none, or none was given
   * @param passages two or more; only those of different sources say something of each other
   */
  record Finding(Kind kind, String slot, String reason, List<Place> passages) {
    /** Whether it says so of two passages, in any order. */
    boolean isOf(Place a, Place b) {
      return passages.contains(a) && passages.contains(b);
    }
  }

  /** A story that was read. */
  record Story(String id, Use use, List<Finding> findings) {}

  /** All of them by id. */
  static List<Story> all() throws IOException {
    Map<String, Story> stories = new TreeMap<>();
    try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream(READINGS))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> add(cells, story(cells, stories)));
    }
    return List.copyOf(stories.values());
  }

  private static Story story(String[] cells, Map<String, Story> stories) {
    return stories.computeIfAbsent(
        cells[1],
        id -> new Story(id, Use.valueOf(cells[2].toUpperCase(Locale.ROOT)), new ArrayList<>()));
  }

  /** A line without a kind says only that the story was read. */
  private static void add(String[] cells, Story story) {
    if (!cells[3].isEmpty()) {
      story.findings().add(finding(cells));
    }
  }

  private static Finding finding(String[] cells) {
    return new Finding(
        Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4],
        cells[5],
        Stream.of(cells[6].split(" ", -1)).map(Readings::place).toList());
  }

  /** Of "article@start-end". */
  private static Place place(String passage) {
    int at = passage.lastIndexOf('@');
    int dash = passage.lastIndexOf('-');
    return new Place(
        new ArticleId(passage.substring(0, at)), Integer.parseInt(passage.substring(at + 1, dash)));
  }
}
