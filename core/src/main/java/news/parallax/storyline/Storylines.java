package news.parallax.storyline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Map<StoryId, List<Theme>> groups = groups(themes, links);
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> storyline(group, links))
        .sorted(Comparator.comparing(Storyline::id))
        .toList();
  }

  /** Stories that links hold together, by the first of each group. */
  private static Map<StoryId, List<Theme>> groups(List<Theme> themes, List<Storyline.Link> links) {
    Map<StoryId, StoryId> leaders = new HashMap<>();
    themes.forEach(theme -> leaders.put(theme.story().id(), theme.story().id()));
    for (Storyline.Link link : links) {
      StoryId from = leaders.getOrDefault(link.from(), link.from());
      StoryId to = leaders.getOrDefault(link.to(), link.to());
      leaders.replaceAll((story, leader) -> leader.equals(to) ? from : leader);
    }
    Map<StoryId, List<Theme>> groups = new TreeMap<>();
    for (Theme theme : themes) {
      StoryId id = theme.story().id();
      groups.computeIfAbsent(leaders.getOrDefault(id, id), any -> new ArrayList<>()).add(theme);
    }
    return groups;
  }

  private static Storyline storyline(List<Theme> group, List<Storyline.Link> links) {
    List<StoryId> stories = group.stream().map(theme -> theme.story().id()).toList();
    List<Storyline.Link> why =
        links.stream().filter(link -> stories.contains(link.from())).toList();
    return new Storyline(new StorylineId("l-" + stories.getFirst()), Title.of(group), stories, why);
  }

  private static LocalDate known(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
