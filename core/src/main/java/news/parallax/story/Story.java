package news.parallax.story;

import java.util.List;
import news.parallax.article.ArticleId;

/**
 * The articles that report the same happening.
 *
 * @param articles at least one; by publication, then id, unknown times last
 * @param why how each later article came in
 */
public record Story(StoryId id, List<ArticleId> articles, List<Join> why) {
  public Story {
    articles = List.copyOf(articles);
    why = List.copyOf(why);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("story without articles");
    }
  }
}
