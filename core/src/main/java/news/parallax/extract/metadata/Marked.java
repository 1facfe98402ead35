package news.parallax.extract.metadata;

import java.util.Locale;
import java.util.Optional;

/**
 * An element whose name, class or property says what it holds.
 *
 * @param text what a reader sees of it, blanks collapsed
 * @param stated the value of its {@code datetime} or {@code content} attribute; empty for none
 * @param names its class, id, rel and itemprop as written
 * @param tag the element's name
 * @param block how many of the page's blocks stand before it
 */
public record Marked(Kind kind, String text, String stated, String names, String tag, int block) {

  /** What the element holds. */
  public enum Kind {
    AUTHOR,
    TIME
  }

  /** What an element with these class names and id holds, as far as they say. */
  public static Optional<Kind> kind(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    if (lower.contains("author") || lower.contains("byline")) {
      return Optional.of(Kind.AUTHOR);
    }
    boolean time = lower.contains("date") || lower.contains("time") || lower.contains("publish");
    return time ? Optional.of(Kind.TIME) : Optional.empty();
  }
}
