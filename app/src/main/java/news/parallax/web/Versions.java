package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.compare.Comparison;
import news.parallax.export.Counts;
import news.parallax.store.ArticleRow;
import news.parallax.store.ArticleVersion;
import news.parallax.store.Library;

/** The versions of an article, each with what it changed. */
record Versions(Library library) {

  /**
   * A version and what it changed.
   *
   * @param shown whether it is the one that the page shows
   * @param changes in words; empty for the first
   * @param compare the address of it beside the one before; empty for the first
   */
  record View(String name, String href, boolean shown, String changes, String compare) {}

  /**
   * Of an article, the newest first; none where there is only one.
   *
   * @param shown the number of the one that is shown
   */
  List<View> of(ArticleRow row, int shown) {
    if (row.version() == 1) {
      return List.of();
    }
    List<View> versions = new ArrayList<>();
    Article before = null;
    for (ArticleVersion each : library.versions(row.id())) {
      Article article = library.article(row.id(), each.number()).orElseThrow();
      versions.addFirst(
          new View(
              "Version " + each.number() + ", captured " + Days.of(each.captured()),
              Links.version(row.id(), each.number()),
              each.number() == shown,
              before == null ? "" : changes(Comparison.of(before, article)),
              before == null ? "" : Links.compareVersions(row.id(), each.number())));
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
