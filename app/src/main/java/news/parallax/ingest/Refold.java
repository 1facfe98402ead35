package news.parallax.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.store.StoredStories;
import news.parallax.story.Change;
import news.parallax.story.Story;
import news.parallax.story.StoryId;

/**
 * All stories of a fold that begins anew: those that it closes on the way stay as they are then.
 */
final class Refold {
  private final StoryMemory memory;
  private final Map<StoryId, StoredStories.Told> stories = new LinkedHashMap<>();
  private final Map<StoryId, StoryId> merged = new HashMap<>();

  Refold(StoryMemory memory) {
    this.memory = memory;
  }

  /** Takes in what an article or a decision changed. */
  void changed(String language, List<Change> changes) {
    Set<StoryId> touched = new TreeSet<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Founded founded -> touched.add(founded.story());
        case Change.Joined joined -> touched.add(joined.story());
        case Change.Moved moved -> touched.addAll(Set.of(moved.from(), moved.to()));
        case Change.Merged merge -> {
          touched.addAll(Set.of(merge.from(), merge.into()));
          merged.put(merge.from(), merge.into());
        }
        case Change.Split split -> touched.addAll(split.parts());
        case Change.Closed closed -> {} // stays as it is
        case Change.Reopened reopened -> touched.add(reopened.story());
      }
    }
    touched.forEach(id -> look(id, language));
  }

  private void look(StoryId id, String language) {
    Optional<Story> now = memory.streams().story(id).filter(story -> story.id().equals(id));
    if (now.isEmpty()) {
      stories.remove(id);
    } else {
      stories.put(id, new StoredStories.Told(now.get(), language));
      merged.remove(id);
    }
  }

  /** The stories, each with its language. */
  List<StoredStories.Told> stories() {
    return List.copyOf(stories.values());
  }

  /** What stands for the ids of stories that went into others. */
  Map<StoryId, StoryId> redirects() {
    Map<StoryId, StoryId> redirects = new HashMap<>();
    merged.forEach(
        (from, into) -> {
          StoryId target = into;
          while (merged.containsKey(target) && !target.equals(from)) {
            target = merged.getOrDefault(target, target);
          }
          if (stories.containsKey(target)) {
            redirects.put(from, target);
          }
        });
    return redirects;
  }
}
