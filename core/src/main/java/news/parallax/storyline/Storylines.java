package news.parallax.storyline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.ArticleId;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Links stories of one affair. */
public final class Storylines {
  private static final Comparator<Theme> OLDEST_FIRST =
      Comparator.<Theme, LocalDate>comparing(theme -> known(theme.day()))
          .thenComparing(theme -> theme.story().id());

  private Storylines() {}

  /**
   * The storylines of two stories or more, by id.
   *
   * @param sketches of every article of the stories
   */
  public static List<Storyline> of(List<Story> stories, Map<ArticleId, Sketch> sketches) {
    List<Theme> themes =
        stories.stream().map(story -> Theme.of(story, sketches)).sorted(OLDEST_FIRST).toList();
    return among(themes, Links.among(themes));
  }

  /** The link between two stories, whatever their order; nothing where they are of two affairs. */
  public static Optional<Storyline.Link> between(Theme a, Theme b) {
    return OLDEST_FIRST.compare(a, b) <= 0 ? Links.between(a, b) : Links.between(b, a);
  }

  /**
   * The storylines of two stories or more that links hold together, by id.
   *
   * @param stories in any order
   * @param links of these stories
   */
  public static List<Storyline> among(Collection<Theme> stories, List<Storyline.Link> links) {
    List<Theme> themes = stories.stream().sorted(OLDEST_FIRST).toList();
    return Groups.of(themes, links).stream()
        .filter(group -> group.stories().size() > 1)
        .map(Storylines::storyline)
        .sorted(Comparator.comparing(Storyline::id))
        .toList();
  }

  private static Storyline storyline(Groups.Group group) {
    List<StoryId> stories = group.stories().stream().map(theme -> theme.story().id()).toList();
    StorylineId id = new StorylineId("l-" + stories.getFirst());
    return new Storyline(id, Title.of(group.stories()), stories, group.links());
  }

  private static LocalDate known(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
