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
  }

  void linkUnlinked() {
    for (List<Story> batch = library.unlinked(BATCH);
        !batch.isEmpty();
        batch = library.unlinked(BATCH)) {
      List<Story> stories = batch;
      library.together(
          any -> {
            stories.forEach(story -> library.putKeys(story.id(), themeAnew(story).keys()));
            stories.forEach(this::link);
            regroup(stories.stream().map(Story::id).toList());
            return true;
          });
    }
  }

  private void link(Story story) {
    Theme theme = theme(story.id());
    List<Storyline.Link> links =
        library.sharing(story.id(), COMPARED).stream()
            .flatMap(other -> Storylines.between(theme, theme(other)).stream())
            .toList();
    library.putLinks(story.id(), links);
  }

  /** Makes the storylines anew that some stories are in, or come into. */
  private void regroup(Collection<StoryId> stories) {
    TreeSet<StoryId> left = new TreeSet<>(stories);
    for (StoryId story : stories) {
      library
          .storylineOf(story)
          .ifPresent(
              line -> {
                left.addAll(library.storiesOf(line));
                library.dissolve(line);
              });
    }
    while (!left.isEmpty()) {
      Map<StoryId, List<Storyline.Link>> group = reached(left.first());
      group.keySet().forEach(id -> library.storylineOf(id).ifPresent(library::dissolve));
      left.removeAll(group.keySet());
      if (group.size() > 1) {
        List<Storyline.Link> links =
            group.values().stream().flatMap(List::stream).distinct().toList();
        List<Theme> members = group.keySet().stream().map(this::theme).toList();
        Storylines.among(members, links).forEach(library::putStoryline);
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
        List<Storyline.Link> links = library.links(story);
        reached.put(story, links);
        links.forEach(link -> next.addAll(List.of(link.from(), link.to())));
      }
    }
    return reached;
  }

  private Theme theme(StoryId id) {
    Theme known = themes.get(id);
    return known == null ? themeAnew(library.story(id)) : known;
  }

  private Theme themeAnew(Story story) {
    Map<ArticleId, Sketch> sketches =
        story.articles().stream()
            .map(library::sketch)
            .collect(Collectors.toMap(Sketch::id, Function.identity()));
    Theme theme = Theme.of(story, sketches);
    themes.put(story.id(), theme);
    return theme;
  }
}
