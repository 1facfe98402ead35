package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.compare.Comparison;
import news.parallax.export.Counts;
import news.parallax.store.ArticleRow;
import news.parallax.store.ArticleVersion;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** The versions of an article, each with what it changed. */
record Versions(Library library) {

  /**
   * Of an article, the newest first; none where there is only one.
   *
   * @param shown the number of the one that is shown; null for the newest
   */
  List<ArticlePage.Version> of(ArticleRow row, @Nullable String shown) {
    if (row.version() == 1) {
      return List.of();
    }
    List<ArticlePage.Version> versions = new ArrayList<>();
    Article before = null;
    for (ArticleVersion each : library.versions(row.id())) {
      Article article = library.article(row.id(), each.number()).orElseThrow();
      boolean is =
          shown == null ? each.number() == row.version() : shown.equals("" + each.number());
      versions.addFirst(
          new ArticlePage.Version(
              "Version " + each.number() + ", captured " + Days.of(each.captured()),
              Links.version(row.id(), each.number()),
              is,
              before == null ? "" : changes(Comparison.of(before, article))));
      before = article;
    }
    return versions;
  }

  private static String changes(Comparison comparison) {
    return Counts.number(comparison.count(Comparison.Kind.SHARED), "sentence")
        + " kept · "
        + comparison.count(Comparison.Kind.REWORDED)
        + " reworded · "
        + comparison.count(Comparison.Kind.ONLY_B)
        + " new · "
        + comparison.count(Comparison.Kind.ONLY_A)
        + " gone";
  }
}
