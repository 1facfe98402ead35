package news.parallax.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.pipeline.StoryStreams;
import news.parallax.store.LibraryWriter;
import news.parallax.story.Change;
import news.parallax.story.Story;
import news.parallax.story.StoryId;

/** The stories that changes touched, to be kept as they are in the end. */
final class Touched {
  private final LibraryWriter library;
  private final StoryStreams fold;
  private final Map<StoryId, String> languages = new LinkedHashMap<>();
  private final Map<StoryId, StoryId> merged = new LinkedHashMap<>();
  private final List<Change> changes = new java.util.ArrayList<>();

  Touched(LibraryWriter library, StoryStreams fold) {
    this.library = library;
    this.fold = fold;
  }

  void by(String language, List<Change> happened) {
    for (Change change : happened) {
      changes.add(change);
      switch (change) {
        case Change.Founded founded -> languages.put(founded.story(), language);
        case Change.Joined joined -> languages.put(joined.story(), language);
        case Change.Moved moved -> {
          languages.put(moved.from(), language);
          languages.put(moved.to(), language);
        }
        case Change.Merged merge -> {
          languages.put(merge.into(), language);
          merged.put(merge.from(), merge.into());
        }
        case Change.Split split -> split.parts().forEach(part -> languages.put(part, language));
        case Change.Closed closed -> {}
        case Change.Reopened reopened -> languages.put(reopened.story(), language);
      }
    }
  }

  /** Keeps the stories, what became of merged ones, and the changes. */
  void keep() {
    for (Map.Entry<StoryId, String> each : languages.entrySet()) {
      fold.story(each.getKey())
          .filter(story -> story.id().equals(each.getKey()))
          .ifPresent(story -> keep(story, each.getValue()));
    }
    merged.keySet().stream()
        .filter(from -> fold.story(from).filter(s -> s.id().equals(from)).isEmpty())
        .forEach(
            from ->
                fold.story(from).ifPresent(into -> library.stories().redirect(from, into.id())));
    changes.forEach(this::note);
  }

  private void keep(Story story, String language) {
    library.stories().putStory(story, language);
  }

  private void note(Change change) {
    switch (change) {
      case Change.Founded c -> library.changes().note("founded", c.story(), c.article(), null);
      case Change.Joined c -> library.changes().note("joined", c.story(), c.article(), null);
      case Change.Moved c -> library.changes().note("moved", c.to(), c.article(), c.from().value());
      case Change.Merged c -> library.changes().note("merged", c.into(), null, c.from().value());
      case Change.Split c -> library.changes().note("split", c.story(), null, c.parts().toString());
      case Change.Closed c -> library.changes().note("closed", c.story(), null, null);
      case Change.Reopened c -> library.changes().note("reopened", c.story(), null, null);
    }
  }
}
