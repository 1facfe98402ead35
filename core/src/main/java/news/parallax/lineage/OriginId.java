package news.parallax.lineage;

/** An origin's identity: made from its articles. */
public record OriginId(String value) implements Comparable<OriginId> {
  @Override
  public int compareTo(OriginId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
