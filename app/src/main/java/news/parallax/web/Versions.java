package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.claim.Revision;
import news.parallax.claim.Revisions;
import news.parallax.export.RevisionText;
import news.parallax.store.ArticleRow;
import news.parallax.store.ArticleVersion;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** The versions of an article, each with what it changed. */
record Versions(Library library) {

  /**
   * A version and what it changed.
   *
   * @param shown whether it is the one that the page shows
   * @param changes in words; empty for the first
   * @param compare the address of it beside the one before; empty for the first
   * @param told what it says otherwise, what it says alone, and what only the one before says
   */
  record View(
      String name, String href, boolean shown, String changes, String compare, List<Told> told) {}

  /**
   * A claim that changed, in the source's own words.
   *
   * @param values what it gives now; empty where no value changed
   * @param was its words in the version before; null where that does not say it
   * @param now its words in this version; null where this does not say it
   */
  record Told(String kind, String values, @Nullable Words was, @Nullable Words now) {}

  /** Words with the way to their place. */
  record Words(String text, String href) {}

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
      versions.addFirst(view(row.id(), each, each.number() == shown, before, article));
      before = article;
    }
    return versions;
  }

  private static View view(
      ArticleId id, ArticleVersion version, boolean shown, @Nullable Article before, Article now) {
    int number = version.number();
    String name = "Version " + number + ", captured " + Days.of(version.captured());
    String href = Links.version(id, number);
    if (before == null) {
      return new View(name, href, shown, "", "", List.of());
    }
    Revision revision = Revisions.between(before, now);
    return new View(
        name,
        href,
        shown,
        RevisionText.counts(revision),
        Links.compareVersions(id, number),
        told(revision, number));
  }

  private static List<Told> told(Revision revision, int number) {
    List<Told> told = new ArrayList<>();
    for (Revision.Changed each : revision.changed()) {
      told.add(
          new Told(
              "changed",
              RevisionText.values(each),
              words(each.before(), number - 1),
              words(each.after(), number)));
    }
    revision.added().forEach(each -> told.add(new Told("new", "", null, words(each, number))));
    revision
        .dropped()
        .forEach(each -> told.add(new Told("gone", "", words(each, number - 1), null)));
    for (Revision.Reworded each : revision.reworded()) {
      told.add(
          new Told(
              "in other words", "", words(each.before(), number - 1), words(each.after(), number)));
    }
    return told;
  }

  private static Words words(Passage passage, int version) {
    return new Words(passage.text(), Links.passage(passage, version));
  }
}
