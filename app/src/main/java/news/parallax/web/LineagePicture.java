package news.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.export.ClaimText;
import news.parallax.export.Descent;
import news.parallax.export.TimeText;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;

/**
 * Who has the text from whom: a box an article, a frame an origin, an arrow to each copy from the
 * text nearest to the first one. Copies stand right of what they were taken from.
 *
 * @param width of the picture, in its own units
 * @param origins the frames as a table
 * @param copies the arrows as a table
 * @param more further articles that share as much, and have no arrow
 */
record LineagePicture(
    int width,
    int height,
    List<Frame> frames,
    List<Box> boxes,
    List<Arrow> arrows,
    List<OriginRow> origins,
    List<CopyRow> copies,
    List<CopyRow> more) {
  private static final int BOX_WIDTH = 210;
  private static final int BOX_HEIGHT = 44;
  private static final int COLUMN = 345;
  private static final int ROW = 58;
  private static final int PAD = 14;
  private static final int CREDIT = 20;
  private static final int NAME = 23;

  /** The frame of an origin of several articles. */
  record Frame(int x, int y, int width, int height, String credit) {}

  /** An article. */
  record Box(int x, int y, String by, String when, String href, String title) {}

  /** From a text to its copy. */
  record Arrow(int fromX, int fromY, int toX, int toY, String label) {}

  /**
   * The articles of one origin in words.
   *
   * @param why they are one
   */
  record OriginRow(String why, List<Telling.By> articles) {}

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

  /**
   * The picture of a story's lineage.
   *
   * @param articles in the order of publication
   */
  static LineagePicture of(List<ArticleId> articles, Lineage lineage, Lines lines) {
    Map<ArticleId, Copy> sources = Descent.of(articles, lineage).sources();
    Layout layout = new Layout(lines, sources);
    List<Origin> shared =
        lineage.origins().stream()
            .filter(origin -> origin.articles().size() > 1)
            .sorted(Comparator.comparingInt((Origin origin) -> -origin.articles().size()))
            .toList();
    shared.forEach(layout::addFramed);
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
        shared.stream().map(origin -> row(origin, articles, lines)).toList(),
        rows(lineage, sources::containsValue, lines),
        rows(lineage, copy -> !sources.containsValue(copy), lines));
  }

  private static OriginRow row(Origin origin, List<ArticleId> articles, Lines lines) {
    return new OriginRow(
        origin.credit() == null ? "copies of one text" : "credit: " + origin.credit(),
        articles.stream()
            .filter(origin.articles()::contains)
            .map(id -> new Telling.By(lines.sources().publisher(id), Links.article(id)))
            .toList());
  }

  private static List<CopyRow> rows(Lineage lineage, Predicate<Copy> which, Lines lines) {
    return lineage.copies().stream().filter(which).map(copy -> row(copy, lines)).toList();
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
    private final Map<ArticleId, List<ArticleId>> taken = new HashMap<>();
    private int width = BOX_WIDTH + 2 * PAD;
    private int right;

    Layout(Lines lines, Map<ArticleId, Copy> copies) {
      this.lines = lines;
      this.copies = copies;
      copies.forEach(
          (article, copy) ->
              taken.computeIfAbsent(copy.of(), any -> new ArrayList<>()).add(article));
    }

    void addFramed(Origin origin) {
      int top = y;
      y += PAD + (origin.credit() == null ? 0 : CREDIT);
      right = 0;
      for (ArticleId article : origin.articles()) {
        if (!isUnderAnotherOf(origin, article)) {
          addUnder(article, 0);
          y += ROW;
        }
      }
      String credit = origin.credit() == null ? "" : "credit: " + origin.credit();
      frames.add(new Frame(2, top, right - 4, y - top, credit));
      y += PAD;
      width = Math.max(width, right);
    }

    private boolean isUnderAnotherOf(Origin origin, ArticleId article) {
      Copy copy = copies.get(article);
      return copy != null && origin.articles().contains(copy.of());
    }

    /** A text with its copies right of it: the first in its own row, the others below. */
    private void addUnder(ArticleId article, int depth) {
      put(article, PAD + depth * COLUMN, y);
      right = Math.max(right, PAD + depth * COLUMN + BOX_WIDTH + PAD);
      List<ArticleId> under = taken.getOrDefault(article, List.of());
      for (int i = 0; i < under.size(); i++) {
        y += i == 0 ? 0 : ROW;
        addUnder(under.get(i), depth + 1);
      }
    }

    /** Two in a row. */
    void addAlone(List<ArticleId> articles) {
      for (int i = 0; i < articles.size(); i++) {
        put(articles.get(i), PAD + i % 2 * COLUMN, y + PAD / 2 + i / 2 * ROW);
      }
      y += (articles.size() + 1) / 2 * ROW;
      width = Math.max(width, articles.size() > 1 ? PAD + COLUMN + BOX_WIDTH + PAD : 0);
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
