package news.parallax.ingest;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
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
import news.parallax.storyline.StorylineId;
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

  /**
   * Makes the storylines anew that some stories are in, or come into. Links of stories far off can
   * decide who belongs together, so all that links reach is looked at; but only storylines of other
   * stories than before, or of stories that changed, are made.
   */
  private void regroup(Collection<StoryId> changed) {
    Set<StoryId> left = new TreeSet<>(changed);
    changed.forEach(
        story -> storylines.storylineOf(story).map(storylines::storiesOf).ifPresent(left::addAll));
    Reached reached = new Reached();
    left.forEach(reached::from);
    Map<StorylineId, Set<StoryId>> before = new TreeMap<>();
    for (StoryId story : reached.stories) {
      storylines
          .storylineOf(story)
          .ifPresent(line -> before.computeIfAbsent(line, this::storiesOf));
    }
    List<Set<StoryId>> now = Storylines.groups(reached.stories, List.copyOf(reached.links));
    Set<StoryId> touched = Set.copyOf(changed);
    Set<Set<StoryId>> same =
        now.stream()
            .filter(group -> Collections.disjoint(group, touched))
            .filter(before::containsValue)
            .collect(Collectors.toSet());
    before.forEach(
        (line, stories) -> {
          if (!same.contains(stories)) {
            storylines.dissolve(line);
          }
        });
    now.stream().filter(group -> !same.contains(group)).forEach(this::make);
  }

  private Set<StoryId> storiesOf(StorylineId line) {
    return Set.copyOf(storylines.storiesOf(line));
  }

  private void make(Set<StoryId> group) {
    List<StoryId> stories = group.stream().sorted().toList();
    List<Storyline.Link> links =
        stories.stream().flatMap(id -> storylines.links(id).stream()).distinct().toList();
    storylines.putStoryline(Storylines.of(stories.stream().map(this::theme).toList(), links));
  }

  /** All stories that links lead to, with the links. */
  private final class Reached {
    private final Set<StoryId> stories = new TreeSet<>();
    private final Set<Storyline.Link> links = new LinkedHashSet<>();

    void from(StoryId start) {
      Deque<StoryId> next = new ArrayDeque<>(List.of(start));
      while (!next.isEmpty()) {
        StoryId story = next.removeFirst();
        if (stories.add(story)) {
          for (Storyline.Link link : storylines.bareLinks(story)) {
            links.add(link);
            next.add(link.from().equals(story) ? link.to() : link.from());
          }
        }
      }
    }
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
