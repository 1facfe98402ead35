package news.parallax.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.export.Counts;
import news.parallax.store.ArticleRow;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.StoryRow;
import news.parallax.story.Story;

/**
 * What people took apart from a story. A story is known by its first article, so that its address
 * may show either part: each leads to the other.
 */
record Parted(Library library) {

  /** Another part. */
  record Part(String title, String href, String articles) {}

  /** The stories where the other parts are now; none where nothing was taken apart. */
  List<Part> of(Story story) {
    return library.decisions().stream()
        .filter(taken -> taken.undone() == null)
        .flatMap(taken -> others(taken.decision(), story.articles()))
        .flatMap(article -> library.row(article).stream())
        .map(ArticleRow::story)
        .filter(other -> other != null && !other.equals(story.id()))
        .distinct()
        .flatMap(other -> library.story(other).stream())
        .map(Parted::part)
        .toList();
  }

  /** What a decision holds apart from some articles, on whichever side they are. */
  private static Stream<ArticleId> others(Decision decision, List<ArticleId> articles) {
    if (articles.stream().anyMatch(decision.articles()::contains)) {
      return decision.away().stream();
    }
    boolean away = articles.stream().anyMatch(decision.away()::contains);
    return away ? decision.articles().stream() : Stream.of();
  }

  private static Part part(StoryRow row) {
    return new Part(
        Objects.requireNonNullElse(row.title(), "Untitled"),
        Links.story(row.id()),
        Counts.number(row.breadth().articles(), "article"));
  }
}
