package news.parallax.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.export.Counts;
import news.parallax.export.TimeText;
import news.parallax.store.ArticleRow;
import news.parallax.story.Join;
import news.parallax.story.Story;
import org.jspecify.annotations.Nullable;

/** A story's articles as its page lists them. */
final class Members {
  private final Lines lines;
  private final Map<ArticleId, ArticleRow> rows;

  Members(Lines lines, List<ArticleRow> rows) {
    this.lines = lines;
    this.rows = rows.stream().collect(Collectors.toMap(ArticleRow::id, Function.identity()));
  }

  /**
   * One article.
   *
   * @param id as forms send it
   * @param when it was published, and how that is known
   * @param address where it was published; empty where unknown or no address of the web
   * @param versions {@code 3 versions}; empty for one
   * @param why it is in the story; empty for the first
   * @param compare the address of it beside the article that brought it in; empty for the first
   * @param like who published that article
   */
  record View(
      String id,
      String title,
      String href,
      String by,
      String when,
      String address,
      String versions,
      String why,
      String compare,
      String like) {}

  List<View> of(Story story, List<Article> articles) {
    Map<ArticleId, Join> why =
        story.why().stream()
            .collect(Collectors.toMap(Join::article, Function.identity(), (a, b) -> a));
    return articles.stream().map(article -> view(article, why.get(article.id()))).toList();
  }

  private View view(Article article, @Nullable Join join) {
    ArticleRow row = rows.get(article.id());
    int versions = row == null ? 1 : row.version();
    return new View(
        article.id().value(),
        article.title() == null ? "Untitled" : article.title().text(),
        Links.article(article.id()),
        lines.sources().publisher(article.id()),
        when(article),
        Links.outside(article.source().url()),
        versions == 1 ? "" : Counts.number(versions, "version"),
        join == null ? "" : why(join),
        join == null ? "" : Links.compare(join.joined(), article.id()),
        join == null ? "" : lines.sources().publisher(join.joined()));
  }

  private static String when(Article article) {
    String basis = TimeText.basis(article.published());
    return TimeText.of(article.published()) + (basis.isEmpty() ? "" : ", " + basis);
  }

  private String why(Join join) {
    Join.Evidence evidence = join.evidence();
    return String.format(
            Locale.ROOT, "like %s: %.2f", lines.sources().publisher(join.joined()), join.score())
        + part(", names ", evidence.names())
        + part(", words ", evidence.words())
        + (evidence.days() == null ? "" : ", " + Counts.number(evidence.days(), "day") + " apart");
  }

  private static String part(String name, List<String> words) {
    return words.isEmpty()
        ? ""
        : name + String.join(" ", words.stream().map(w -> "“" + w + "”").toList());
  }
}
