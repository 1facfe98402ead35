package news.parallax.export.json;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.Flag;
import news.parallax.article.Paragraph;
import news.parallax.article.Removed;

/** An article's fields. */
final class ArticleJson {
  private ArticleJson() {}

  static void write(Json json, Article article) {
    List<String> credits = article.byline().credits().stream().map(Credit::name).toList();
    json.text("id", article.id())
        .text("page", article.source().page())
        .text("url", article.source().url())
        .text("outlet", article.outlet())
        .object(
            "title",
            article.title(),
            (title, passage) -> title.text("text", passage.text()).span(passage.span()))
        .texts("authors", article.byline().authors())
        .texts("credits", credits)
        .text("dateline", article.byline().dateline())
        .text("language", article.language())
        .time("published", article.published())
        .time("modified", article.times().modified())
        .text("captured", article.source().captured())
        .text("text", article.text())
        .objects("paragraphs", article.paragraphs(), ArticleJson::paragraph)
        .objects("removed", article.cleaning().removed(), ArticleJson::removed)
        .objects("flags", article.cleaning().flags(), ArticleJson::flag);
  }

  private static void paragraph(Json json, Paragraph paragraph) {
    json.span(paragraph.span()).label("kind", paragraph.kind()).text("place", paragraph.place());
    if (paragraph.posted() != null) {
      json.time("posted", paragraph.posted());
    }
  }

  private static void removed(Json json, Removed removed) {
    json.text("text", removed.text())
        .label("reason", removed.reason())
        .text("place", removed.place());
    if (removed.rule() != null) {
      json.text("rule", removed.rule());
    }
  }

  private static void flag(Json json, Flag flag) {
    json.label("kind", flag.kind()).text("evidence", flag.evidence());
  }
}
