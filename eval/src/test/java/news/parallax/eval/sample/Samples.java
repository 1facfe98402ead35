package news.parallax.eval.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.pipeline.Pipeline;

/** The sample pages and their briefing, as captured on 21 June 2025. */
final class Samples {
  private static final Instant CAPTURED = Instant.parse("2025-06-21T09:00:00Z");

  static final List<Page> PAGES = pages(Path.of("..", "samples"));
  static final Briefing BRIEFING = Pipeline.brief(PAGES, List.of());

  private Samples() {}

  /** The article of a page whose file name begins so. */
  static Article article(String file) {
    return BRIEFING.articles().stream()
        .filter(article -> article.source().page().startsWith(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no article of " + file));
  }

  /** The story that holds a page's article. */
  static StoryBrief story(String file) {
    ArticleId id = article(file).id();
    return BRIEFING.stories().stream()
        .filter(brief -> brief.story().articles().contains(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no story of " + file));
  }

  /** File names of some articles, sorted. */
  static List<String> files(List<ArticleId> articles) {
    return BRIEFING.articles().stream()
        .filter(article -> articles.contains(article.id()))
        .map(article -> article.source().page())
        .sorted()
        .toList();
  }

  /** The claims of a story one of whose passages holds the words. */
  static List<Claim> claims(StoryBrief brief, String words) {
    return brief.claims().stream()
        .filter(
            claim ->
                claim.passages().stream().anyMatch(told -> told.passage().text().contains(words)))
        .toList();
  }

  private static List<Page> pages(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html") || file.toString().endsWith(".txt"))
          .sorted()
          .map(Samples::page)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(Path file) {
    try {
      var raw = new Page.Raw(Files.readAllBytes(file), null);
      return new Page(String.valueOf(file.getFileName()), null, CAPTURED, raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
