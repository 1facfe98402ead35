package news.parallax.name;

/** A name's identity within a story: made from its fullest form. */
public record NameId(String value) implements Comparable<NameId> {
  @Override
  public int compareTo(NameId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
