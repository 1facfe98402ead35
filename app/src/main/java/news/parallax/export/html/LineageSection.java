package news.parallax.export.html;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.brief.StoryBrief;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Origin;
import news.parallax.story.Join;

/** Who has the text from whom, and why these articles are one story. */
record LineageSection(Page page) {

  void write(StoryBrief brief) {
    List<Origin> shared =
        brief.lineage().origins().stream().filter(each -> each.articles().size() > 1).toList();
    if (!brief.lineage().copies().isEmpty() || !shared.isEmpty()) {
      Markup out = page.section("lineage", "Copies and origins").open("ul", "class", "plain");
      brief.lineage().copies().forEach(this::copy);
      shared.forEach(this::origin);
      out.close().closeBlock();
    }
    if (!brief.story().why().isEmpty()) {
      page.out().open("details").open("summary").text("Why these are one story").close();
      page.out().open("ul", "class", "plain");
      brief.story().why().forEach(this::join);
      page.out().close().closeBlock();
    }
  }

  private void copy(Copy copy) {
    Markup out = page.out().open("li");
    page.publisher(copy.article());
    out.text(" " + ClaimText.words(copy.kind()) + " of ");
    page.publisher(copy.of());
    String share = " " + Math.round(copy.share() * 100) + " % shared, seen by ";
    out.element("span", "note", share + ClaimText.words(copy.basis()) + order(copy)).closeBlock();
  }

  private static String order(Copy copy) {
    return Boolean.TRUE.equals(copy.earlier()) ? ", published later" : "";
  }

  private void origin(Origin origin) {
    Markup out = page.out().open("li").text("One origin");
    out.text(origin.credit() == null ? ": " : " (" + origin.credit() + "): ");
    publishers(origin.articles());
    out.closeBlock();
  }

  private void publishers(List<ArticleId> articles) {
    for (ArticleId article : articles) {
      page.publisher(article);
      page.out().text(" ");
    }
  }

  private void join(Join join) {
    Join.Evidence evidence = join.evidence();
    Markup out = page.out().open("li");
    page.publisher(join.article());
    out.text(" joined ");
    page.publisher(join.joined());
    out.open("span", "class", "note").text(" " + Math.round(join.score() * 100) / 100.0);
    out.text(evidence.names().isEmpty() ? "" : " · " + String.join(", ", evidence.names()));
    out.text(evidence.words().isEmpty() ? "" : " · " + String.join(", ", evidence.words()));
    out.text(
        evidence.days() == null ? "" : " · " + Counts.number(evidence.days(), "day") + " apart");
    out.close().closeBlock();
  }
}
