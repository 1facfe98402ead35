package news.parallax.issue;

/** How much an {@link Issue} cost. */
public enum Severity {
  /** Something could not be read and is missing from the result. */
  ERROR,
  /** Everything is there, but a reader should know of this. */
  WARNING
}
