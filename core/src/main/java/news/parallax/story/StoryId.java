package news.parallax.story;

/** A story's identity: made from the article that founded it, and so stable as it grows. */
public record StoryId(String value) implements Comparable<StoryId> {
  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
