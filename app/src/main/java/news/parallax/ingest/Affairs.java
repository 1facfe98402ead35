package news.parallax.ingest;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.ArticleId;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoredStorylines;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.Storylines;
import news.parallax.storyline.Theme;

/** Links the stories that changed to others of their affair. Its cost is that of the change. */
final class Affairs {
  private static final int BATCH = 64;

  /** So many stories that share the most of the heaviest words are compared with a story. */
  private static final int COMPARED = 20;

  private static final int REMEMBERED = 1_000;

  private final LibraryWriter library;
  private final StoredStorylines storylines;
  private final SequencedMap<StoryId, Theme> themes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryId, Theme> eldest) {
          return size() > REMEMBERED;
        }
      };

  Affairs(LibraryWriter library) {
    this.library = library;
    this.storylines = library.storylines();
  }

  /** Links what changed, then makes the storylines that it is in anew, all of them or none. */
  void linkUnlinked() {
    for (List<Story> batch = storylines.unlinked(BATCH);
        !batch.isEmpty();
        batch = storylines.unlinked(BATCH)) {
      List<Story> stories = batch;
      library.together(
          any -> {
            stories.forEach(story -> storylines.putKeys(story.id(), themeAnew(story).keys()));
            stories.forEach(this::link);
            return true;
          });
    }
    List<StoryId> linked = storylines.ungrouped();
    if (!linked.isEmpty()) {
      library.together(
          any -> {
            regroup(linked);
            storylines.allGrouped();
            return true;
          });
    }
  }

  private void link(Story story) {
    Theme theme = theme(story.id());
    List<Storyline.Link> links =
        storylines.sharing(story.id(), COMPARED).stream()
            .flatMap(other -> Storylines.between(theme, theme(other)).stream())
            .toList();
    storylines.putLinks(story.id(), links);
  }

  /** Makes the storylines anew that some stories are in, or come into. */
  private void regroup(Collection<StoryId> stories) {
    TreeSet<StoryId> left = new TreeSet<>(stories);
    for (StoryId story : stories) {
      storylines
          .storylineOf(story)
          .ifPresent(
              line -> {
                left.addAll(storylines.storiesOf(line));
                storylines.dissolve(line);
              });
    }
    while (!left.isEmpty()) {
      Map<StoryId, List<Storyline.Link>> group = reached(left.first());
      group.keySet().forEach(id -> storylines.storylineOf(id).ifPresent(storylines::dissolve));
      left.removeAll(group.keySet());
      if (group.size() > 1) {
        List<Storyline.Link> links =
            group.values().stream().flatMap(List::stream).distinct().toList();
        List<Theme> members = group.keySet().stream().map(this::theme).toList();
        Storylines.among(members, links).forEach(storylines::putStoryline);
      }
    }
  }

  /** All stories that links lead to from one, itself included, with the links of each. */
  private Map<StoryId, List<Storyline.Link>> reached(StoryId start) {
    Map<StoryId, List<Storyline.Link>> reached = new TreeMap<>();
    Deque<StoryId> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      StoryId story = next.removeFirst();
      if (!reached.containsKey(story)) {
        List<Storyline.Link> links = storylines.links(story);
        reached.put(story, links);
        links.forEach(link -> next.addAll(List.of(link.from(), link.to())));
      }
    }
    return reached;
  }

  private Theme theme(StoryId id) {
    Theme known = themes.get(id);
    return known == null ? themeAnew(storylines.story(id)) : known;
  }

  private Theme themeAnew(Story story) {
    Map<ArticleId, Sketch> sketches =
        story.articles().stream()
            .map(library.stories()::sketch)
            .collect(Collectors.toMap(Sketch::id, Function.identity()));
    Theme theme = Theme.of(story, sketches);
    themes.put(story.id(), theme);
    return theme;
  }
}
