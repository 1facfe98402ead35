package news.parallax.web;

import io.javalin.http.Context;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.compare.Comparison;
import news.parallax.export.Counts;
import news.parallax.export.Label;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleRow;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** Two articles side by side. */
final class ComparePage {
  private final Library library;
  private final Templates templates;

  ComparePage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  private record Shown(Article article, int version) {}

  /** What the template shows. */
  record View(
      String title,
      Side a,
      Side b,
      String shared,
      String reworded,
      String onlyA,
      String onlyB,
      List<Row> rows) {}

  /** One of the two. */
  record Side(String by, String title, String href, String when, String language) {}

  /** A sentence or a pair of them, cut where words changed; a side that has none is empty. */
  record Row(String kind, String name, List<Piece> a, List<Piece> b) {}

  void get(Context context) {
    Shown a = shown(context, "a");
    Shown b = shown(context, "b");
    View view = view(a, b);
    templates.write(context, "compare", new Frame(view.title(), "/"), view);
  }

  private static View view(Shown one, Shown other) {
    Article a = one.article();
    Article b = other.article();
    Comparison comparison = Comparison.of(a, b);
    boolean versions = a.id().equals(b.id());
    return new View(
        versions ? "Two versions of an article compared" : "Two articles compared",
        side(one, versions),
        side(other, versions),
        sentences(comparison, Comparison.Kind.SHARED),
        sentences(comparison, Comparison.Kind.REWORDED),
        sentences(comparison, Comparison.Kind.ONLY_A),
        sentences(comparison, Comparison.Kind.ONLY_B),
        comparison.rows().stream().map(row -> row(row, a, b)).toList());
  }

  private Shown shown(Context context, String side) {
    String id = context.queryParam(side);
    if (id == null || id.isBlank()) {
      throw Problem.badRequest("This address names no two articles");
    }
    ArticleRow row =
        library
            .row(new ArticleId(id))
            .orElseThrow(() -> Problem.notFound("The library has no article " + id));
    int version = ArticlePage.version(context, "version-" + side, row);
    return new Shown(ArticlePage.article(library, row, version), version);
  }

  private static String sentences(Comparison comparison, Comparison.Kind kind) {
    return Counts.number(comparison.count(kind), "sentence");
  }

  private static Side side(Shown shown, boolean versions) {
    Article article = shown.article();
    return new Side(
        Sources.of(List.of(article)).publisher(article.id()),
        article.title() == null ? "Untitled article" : article.title().text(),
        versions ? Links.version(article.id(), shown.version()) : Links.article(article.id()),
        versions ? "version " + shown.version() : TimeText.of(article.published()),
        article.language());
  }

  private static Row row(Comparison.Row row, Article a, Article b) {
    String name =
        switch (row.kind()) {
          case SHARED -> "shared";
          case REWORDED -> "reworded";
          case ONLY_A -> "only left";
          case ONLY_B -> "only right";
        };
    return new Row(
        Label.of(row.kind()),
        name,
        pieces(a.text(), row.a(), row.changedA()),
        pieces(b.text(), row.b(), row.changedB()));
  }

  private static List<Piece> pieces(String text, @Nullable Span sentence, List<Span> changed) {
    return sentence == null ? List.of() : Piece.of(text, sentence, changed);
  }
}
