package news.parallax.export.text;

/** A piece of a briefing in reading order, before it is laid out for one format. */
sealed interface Block {

  /** A heading; level 1 is a story. */
  record Heading(int level, String text) implements Block {}

  /** A line or paragraph for itself. */
  record Line(String text) implements Block {}

  /**
   * A point of a list.
   *
   * @param depth 0 for the outermost list
   */
  record Item(int depth, String text) implements Block {}
}
