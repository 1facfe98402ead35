package news.parallax.serve;

/** What a token lets its bearer do. */
public enum Scope {
  /** See everything. */
  READ,
  /** Also bring pages in and correct stories. */
  WRITE;

  /** Whether who has this may do what asks for another. */
  boolean covers(Scope other) {
    return compareTo(other) >= 0;
  }
}
