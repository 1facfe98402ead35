package news.parallax.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.Label;
import news.parallax.export.TimeText;

/**
 * Which article tells which claim: a table, a row a claim that more than one origin tells, a column
 * an article.
 *
 * @param alone how many claims each article tells that no other origin does
 */
record Matrix(List<Column> columns, List<Row> rows, List<Integer> alone) {
  private static final int MOST = 40;
  private static final int SHORT = 12;

  /**
   * An article.
   *
   * @param about who published it, when, under what title
   */
  record Column(String by, String href, String about) {}

  /** A claim with a cell an article. */
  record Row(String text, String href, String support, List<Cell> cells) {}

  /**
   * Whether an article tells a claim.
   *
   * @param href of its passage; empty where it does not
   * @param value what it gives where the sources differ, in short, else empty
   * @param words the same in its own words
   */
  record Cell(String href, String value, String words) {}

  static Matrix of(List<Claim> claims, List<Article> articles, Lines lines) {
    List<Column> columns = articles.stream().map(article -> column(article, lines)).toList();
    List<Row> rows =
        claims.stream()
            .filter(claim -> claim.support() != Claim.Support.LONE)
            .sorted((a, b) -> Boolean.compare(differs(b), differs(a)))
            .limit(MOST)
            .map(claim -> row(claim, articles))
            .toList();
    return new Matrix(columns, rows, alone(claims, articles));
  }

  private static Column column(Article article, Lines lines) {
    String by = lines.sources().publisher(article.id());
    Passage title = article.title();
    return new Column(
        by,
        Links.article(article.id()),
        by + ", " + TimeText.of(article.published()) + (title == null ? "" : ": " + title.text()));
  }

  private static boolean differs(Claim claim) {
    return claim.support() == Claim.Support.DIFFERING;
  }

  private static Row row(Claim claim, List<Article> articles) {
    return new Row(
        claim.text().text(),
        Links.passage(claim.text()),
        Label.of(claim.support()),
        articles.stream().map(article -> cell(claim, article.id())).toList());
  }

  private static Cell cell(Claim claim, ArticleId article) {
    for (int i = 0; i < claim.passages().size(); i++) {
      Passage passage = claim.passages().get(i).passage();
      if (passage.article().equals(article)) {
        return cell(claim, i, Links.passage(passage));
      }
    }
    return new Cell("", "", "");
  }

  private static Cell cell(Claim claim, int passage, String href) {
    Claim.Difference difference = claim.difference();
    if (difference == null || !differs(claim)) {
      return new Cell(href, "", "");
    }
    return claim.values().stream()
        .filter(value -> value.slot() == difference.slot() && value.passages().contains(passage))
        .findFirst()
        .map(value -> new Cell(href, shortened(value), value.text()))
        .orElse(new Cell(href, "", ""));
  }

  private static String shortened(Claim.Value value) {
    return value.value().length() <= SHORT ? value.value() : value.text();
  }

  private static List<Integer> alone(List<Claim> claims, List<Article> articles) {
    Map<ArticleId, Integer> counts = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.support() == Claim.Support.LONE) {
        claim.passages().stream()
            .map(told -> told.passage().article())
            .distinct()
            .forEach(article -> counts.merge(article, 1, Integer::sum));
      }
    }
    return articles.stream().map(article -> counts.getOrDefault(article.id(), 0)).toList();
  }
}
