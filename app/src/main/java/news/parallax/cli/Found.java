package news.parallax.cli;

import java.util.Optional;
import news.parallax.brief.Briefing;
import news.parallax.store.Library;
import news.parallax.story.StoryId;
import news.parallax.storyline.StorylineId;

/** What an id of the library stands for. */
final class Found {
  private Found() {}

  /** The briefing of the story or storyline with an id; nothing where it is none of both. */
  static Optional<Briefing> briefing(Library library, String id) {
    return library.briefing(new StoryId(id)).or(() -> library.briefing(new StorylineId(id)));
  }
}
