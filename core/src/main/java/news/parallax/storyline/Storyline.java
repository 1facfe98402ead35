package news.parallax.storyline;

import java.util.List;
import news.parallax.story.StoryId;

/**
 * Stories of one affair.
 *
 * @param title the most central names and words
 * @param stories oldest known first, unknown times last
 * @param why the links that hold it together
 */
public record Storyline(StorylineId id, String title, List<StoryId> stories, List<Link> why) {
  public Storyline {
    stories = List.copyOf(stories);
    why = List.copyOf(why);
  }

  /**
   * Why two stories are of one affair.
   *
   * @param score 0 to 1
   * @param names what they share, most telling first
   */
  public record Link(StoryId from, StoryId to, double score, List<String> names) {
    public Link {
      names = List.copyOf(names);
    }
  }
}
