package news.parallax.storyline;

/** A storyline's identity: made from its first story. */
public record StorylineId(String value) implements Comparable<StorylineId> {
  @Override
  public int compareTo(StorylineId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
