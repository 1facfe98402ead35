package news.parallax.story;

import java.util.List;
import news.parallax.article.ArticleId;

/** What an article or a correction did to the stories. */
public sealed interface Change {

  /** An article began a story. */
  record Founded(StoryId story, ArticleId article) implements Change {}

  /** An article came into a story. */
  record Joined(StoryId story, ArticleId article) implements Change {}

  /** An article went from one story to another, and both go on. */
  record Moved(ArticleId article, StoryId from, StoryId to) implements Change {}

  /** A story was merged into another one; its id stands for that one from now on. */
  record Merged(StoryId from, StoryId into) implements Change {}

  /**
   * A story came apart.
   *
   * @param parts the story itself, then the new one
   */
  record Split(StoryId story, List<StoryId> parts) implements Change {
    public Split {
      parts = List.copyOf(parts);
    }
  }

  /** A story left the window. */
  record Closed(StoryId story) implements Change {}

  /** A closed story is in the window again. */
  record Reopened(StoryId story) implements Change {}
}
