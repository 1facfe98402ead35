package news.parallax.pipeline;

import java.time.Instant;
import java.util.Comparator;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import news.parallax.brief.StoryBrief;
import org.jspecify.annotations.Nullable;

/** Orders by time; whatever has none comes last, and ids decide between equals. */
final class PublicationOrder {
  static final Comparator<Article> OF_ARTICLES =
      Comparator.comparing(PublicationOrder::time, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::id);

  static final Comparator<StoryBrief> NEWEST_STORY_FIRST =
      Comparator.comparing(
              PublicationOrder::storyTime, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(brief -> brief.story().id());

  private PublicationOrder() {}

  private static @Nullable Instant time(Article article) {
    return instant(article.published());
  }

  private static @Nullable Instant storyTime(StoryBrief brief) {
    return instant(brief.headline().when());
  }

  private static @Nullable Instant instant(@Nullable PublishedAt when) {
    return when == null ? null : when.instant();
  }
}
