package news.parallax.story;

import java.util.Objects;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** An article in the window, with its story and its ties. Not safe for several threads. */
final class Member {
  private final Imprint imprint;
  private final Shown shown;
  private final int slot;
  private final Ties ties = new Ties();
  private @Nullable OpenStory story;

  /**
   * An article without a story yet.
   *
   * @param slot its number in the index
   */
  Member(Imprint imprint, Shown shown, int slot) {
    this.imprint = imprint;
    this.shown = shown;
    this.slot = slot;
  }

  ArticleId id() {
    return imprint.id();
  }

  Imprint imprint() {
    return imprint;
  }

  Shown shown() {
    return shown;
  }

  int slot() {
    return slot;
  }

  Ties ties() {
    return ties;
  }

  /** The story that it is in. */
  OpenStory story() {
    return Objects.requireNonNull(story, "not placed yet");
  }

  boolean isPlaced() {
    return story != null;
  }

  boolean isIn(OpenStory other) {
    return story == other;
  }

  /** Puts it into a story, out of the one that it is in. */
  void put(OpenStory to) {
    if (story != null) {
      story.remove(this);
    }
    story = to;
    to.add(this);
  }
}
