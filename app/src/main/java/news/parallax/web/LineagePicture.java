package news.parallax.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.export.ClaimText;
import news.parallax.export.TimeText;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;

/**
 * Who has the text from whom: a box an article, a frame an origin, an arrow to each copy from the
 * text nearest to the first one. Copies stand right of what they were taken from.
 *
 * @param width of the picture, in its own units
 * @param copies the same as a table
 */
record LineagePicture(
    int width,
    int height,
    List<Frame> frames,
    List<Box> boxes,
    List<Arrow> arrows,
    List<CopyRow> copies) {
  private static final int BOX_WIDTH = 210;
  private static final int BOX_HEIGHT = 44;
  private static final int COLUMN = 345;
  private static final int ROW = 58;
  private static final int PAD = 14;
  private static final int CREDIT = 20;
  private static final int NAME = 23;
  private static final int DEEPEST = 3;

  /** The frame of an origin of several articles. */
  record Frame(int x, int y, int width, int height, String credit) {}

  /** An article. */
  record Box(int x, int y, String by, String when, String href, String title) {}

  /** From a text to its copy. */
  record Arrow(int fromX, int fromY, int toX, int toY, String label) {}

  /** A copy in words. */
  record CopyRow(
      String article,
      String articleHref,
      String kind,
      String of,
      String ofHref,
      String share,
      String seen,
      String compare) {}

  static LineagePicture of(Lineage lineage, Lines lines) {
    Map<ArticleId, Copy> sources = sources(lineage.copies());
    Layout layout = new Layout(lines, sources);
    lineage.origins().stream()
        .filter(origin -> origin.articles().size() > 1)
        .sorted(Comparator.comparingInt((Origin origin) -> -origin.articles().size()))
        .forEach(layout::addFramed);
    layout.addAlone(
        lineage.origins().stream()
            .filter(origin -> origin.articles().size() == 1)
            .map(origin -> origin.articles().getFirst())
            .toList());
    return new LineagePicture(
        layout.width,
        layout.y,
        layout.frames,
        List.copyOf(layout.boxes.values()),
        sources.values().stream().map(layout::arrow).toList(),
        lineage.copies().stream().map(copy -> row(copy, lines)).toList());
  }

  /** For each copy the one text of those it shares with that is itself least of a copy. */
  private static Map<ArticleId, Copy> sources(List<Copy> copies) {
    Map<ArticleId, Integer> taken = new HashMap<>();
    copies.forEach(copy -> taken.merge(copy.article(), 1, Integer::sum));
    Comparator<Copy> nearest =
        Comparator.comparingInt((Copy copy) -> taken.getOrDefault(copy.of(), 0))
            .thenComparingDouble(copy -> -copy.share())
            .thenComparing(Copy::of);
    Map<ArticleId, Copy> sources = new TreeMap<>();
    copies.forEach(copy -> sources.merge(copy.article(), copy, BinaryOperator.minBy(nearest)));
    return sources;
  }

  private static CopyRow row(Copy copy, Lines lines) {
    return new CopyRow(
        lines.sources().publisher(copy.article()),
        Links.article(copy.article()),
        ClaimText.words(copy.kind()),
        lines.sources().publisher(copy.of()),
        Links.article(copy.of()),
        Math.round(copy.share() * 100) + " %",
        ClaimText.words(copy.basis())
            + (Boolean.TRUE.equals(copy.earlier()) ? ", published later" : ""),
        Links.compare(copy.of(), copy.article()));
  }

  /** Puts the origins under each other. */
  private static final class Layout {
    private final Lines lines;
    private final Map<ArticleId, Copy> copies;
    private final Map<ArticleId, Box> boxes = new LinkedHashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private int y = 2;
    private int width = BOX_WIDTH + 2 * PAD;

    Layout(Lines lines, Map<ArticleId, Copy> copies) {
      this.lines = lines;
      this.copies = copies;
    }

    void addFramed(Origin origin) {
      int top = y;
      y += origin.credit() == null ? 0 : CREDIT;
      int[] rows = new int[DEEPEST + 1];
      int right = 0;
      for (ArticleId article : origin.articles()) {
        int depth = depth(article);
        int x = PAD + depth * COLUMN;
        put(article, x, y + PAD + ROW * rows[depth]++);
        right = Math.max(right, x + BOX_WIDTH + PAD);
      }
      y += PAD + ROW * Arrays.stream(rows).max().orElse(1);
      String credit = origin.credit() == null ? "" : "credit: " + origin.credit();
      frames.add(new Frame(2, top, right - 4, y - top, credit));
      y += PAD;
      width = Math.max(width, right);
    }

    /** Two in a row. */
    void addAlone(List<ArticleId> articles) {
      for (int i = 0; i < articles.size(); i++) {
        put(articles.get(i), PAD + i % 2 * COLUMN, y + PAD / 2 + i / 2 * ROW);
      }
      y += (articles.size() + 1) / 2 * ROW;
      width = Math.max(width, articles.size() > 1 ? PAD + COLUMN + BOX_WIDTH + PAD : 0);
    }

    /** How many copies lie between an article and a text that is none. */
    private int depth(ArticleId article) {
      int depth = 0;
      Copy copy = copies.get(article);
      while (copy != null && depth < DEEPEST) {
        depth++;
        copy = copies.get(copy.of());
      }
      return depth;
    }

    private void put(ArticleId id, int x, int y) {
      String by = lines.sources().publisher(id);
      Passage title = lines.sources().article(id).title();
      boxes.put(
          id,
          new Box(
              x,
              y,
              by.length() <= NAME ? by : by.substring(0, NAME - 1) + "…",
              TimeText.of(lines.sources().article(id).published()),
              Links.article(id),
              title == null ? by : by + ": " + title.text()));
    }

    Arrow arrow(Copy copy) {
      Box from = Objects.requireNonNull(boxes.get(copy.of()));
      Box to = Objects.requireNonNull(boxes.get(copy.article()));
      int middle = BOX_HEIGHT / 2;
      String label = ClaimText.words(copy.kind()) + " " + Math.round(copy.share() * 100) + " %";
      return new Arrow(from.x() + BOX_WIDTH, from.y() + middle, to.x() - 2, to.y() + middle, label);
    }
  }
}
