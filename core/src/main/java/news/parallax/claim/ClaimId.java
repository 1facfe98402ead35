package news.parallax.claim;

/** A claim's identity within its story: made from its passages. */
public record ClaimId(String value) implements Comparable<ClaimId> {
  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
