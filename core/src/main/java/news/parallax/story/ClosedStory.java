package news.parallax.story;

import java.util.List;

/**
 * A story that left the window, with all that it takes to open it again.
 *
 * @param number counts the foundings
 * @param articles at least one, in the order in which they came in
 * @param formerly the stories that were merged into it
 */
public record ClosedStory(
    StoryId id, long number, List<Remembered> articles, List<StoryId> formerly) {
  public ClosedStory {
    articles = List.copyOf(articles);
    formerly = List.copyOf(formerly);
  }

  /** An article and the words by which its ties are told. */
  public record Remembered(Imprint imprint, Shown shown) {}
}
