package news.parallax.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.export.ClaimText;
import news.parallax.export.TimeText;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;

/**
 * Who has the text from whom: a box an article, a frame an origin, an arrow from a text to its
 * copy. Texts that are no copies stand left, copies right of what they were taken from.
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
  private static final int COLUMN = 330;
  private static final int ROW = 58;
  private static final int PAD = 14;
  private static final int CREDIT = 20;
  private static final int NAME = 26;

  /** The frame of an origin of several articles. */
  record Frame(int x, int y, int width, int height, String credit) {}

  /** An article. */
  record Box(int x, int y, String by, String when, String href, String title) {}

  /** From a text to its copy, with where its words stand. */
  record Arrow(int fromX, int fromY, int toX, int toY, String label) {
    public int labelX() {
      return (fromX + toX) / 2;
    }

    public int labelY() {
      return (fromY + toY) / 2 - 5;
    }
  }

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
    Map<ArticleId, Copy> copies = new HashMap<>();
    lineage.copies().forEach(copy -> copies.putIfAbsent(copy.article(), copy));
    Layout layout = new Layout(lines, copies);
    lineage.origins().stream()
        .sorted(Comparator.comparingInt((Origin origin) -> -origin.articles().size()))
        .forEach(layout::add);
    return new LineagePicture(
        layout.width,
        layout.y,
        layout.frames,
        List.copyOf(layout.boxes.values()),
        lineage.copies().stream().map(layout::arrow).toList(),
        lineage.copies().stream().map(copy -> row(copy, lines)).toList());
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

    void add(Origin origin) {
      boolean framed = origin.articles().size() > 1;
      int top = y;
      y += framed && origin.credit() != null ? CREDIT : 0;
      int[] rows = new int[origin.articles().size() + 1];
      int right = 0;
      for (ArticleId article : origin.articles()) {
        int depth = depth(article);
        int x = PAD + depth * COLUMN;
        put(article, x, y + PAD + ROW * rows[depth]++);
        right = Math.max(right, x + BOX_WIDTH + PAD);
      }
      int most = Arrays.stream(rows).max().orElse(1);
      int bottom = y + PAD + ROW * most;
      if (framed) {
        String credit = origin.credit() == null ? "" : "credit: " + origin.credit();
        frames.add(new Frame(2, top, right - 4, bottom - top, credit));
      }
      y = bottom + (framed ? PAD : 0);
      width = Math.max(width, right);
    }

    /** How many copies lie between an article and a text that is none. */
    private int depth(ArticleId article) {
      int depth = 0;
      Copy copy = copies.get(article);
      while (copy != null && depth < copies.size()) {
        depth++;
        copy = copies.get(copy.of());
      }
      return Math.min(depth, 3);
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
