package news.parallax.eval;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article of a stories or copies gold set, with where it belongs.
 *
 * @param story null where the set says nothing
 * @param storyline null where the set says nothing
 */
public record GoldArticle(Article article, @Nullable String story, @Nullable String storyline) {

  /** Gold sets don't say when they were captured: after all that they tell of. */
  private static final Instant READ = Instant.parse("2100-01-01T00:00:00Z");

  /** Reads an article object as the program reads one from an articles JSONL. */
  static GoldArticle of(JsonNode node, String name) {
    String url = text(node, "url");
    Page.Parts parts =
        new Page.Parts(
            text(node, "id"),
            text(node, "outlet"),
            text(node, "title"),
            text(node, "published"),
            node.path("text").asString(""));
    Page page = new Page(name, url == null ? null : address(url), READ, parts);
    Article article = new Extractor().extract(page).article();
    if (article == null) {
      throw new IllegalArgumentException(name + ": no article");
    }
    return new GoldArticle(article, text(node, "story"), text(node, "storyline"));
  }

  /** Reads a page as it was found; empty where it has no article. */
  static Optional<GoldArticle> ofPage(Path file) throws IOException {
    Page page = new Page(file.toString(), null, READ, new Page.Raw(Files.readAllBytes(file), null));
    return Optional.ofNullable(new Extractor().extract(page).article())
        .map(article -> new GoldArticle(article, null, null));
  }

  AnalysedArticle analysed() {
    return Analyser.analyse(article);
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }

  private static @Nullable URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
