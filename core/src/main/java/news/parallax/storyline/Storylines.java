package news.parallax.storyline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static List<Storyline> among(List<Theme> stories, List<Storyline.Link> links) {
    Map<StoryId, Theme> themes =
        stories.stream().collect(Collectors.toMap(theme -> theme.story().id(), each -> each));
    return groups(themes.keySet(), links).stream()
        .map(group -> of(group.stream().map(themes::get).toList(), links))
        .sorted(Comparator.comparing(Storyline::id))
        .toList();
  }

  /**
   * The stories that links hold together, two or more a group.
   *
   * @param stories in any order
   * @param links of these stories; only their ends and scores count
   */
  public static List<Set<StoryId>> groups(Collection<StoryId> stories, List<Storyline.Link> links) {
    return Groups.of(stories.stream().sorted().toList(), links).stream()
        .filter(group -> group.size() > 1)
        .map(Set::copyOf)
        .toList();
  }

  /**
   * The storyline of a group of stories.
   *
   * @param stories in any order
   * @param links of these stories; those that lead to others are left out
   */
  public static Storyline of(Collection<Theme> stories, Collection<Storyline.Link> links) {
    List<Theme> themes = stories.stream().sorted(OLDEST_FIRST).toList();
    List<StoryId> ids = themes.stream().map(theme -> theme.story().id()).toList();
    Set<StoryId> within = Set.copyOf(ids);
    return new Storyline(
        new StorylineId("l-" + ids.getFirst()),
        Title.of(themes),
        ids,
        links.stream()
            .filter(link -> within.contains(link.from()) && within.contains(link.to()))
            .toList());
  }

  private static LocalDate known(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
