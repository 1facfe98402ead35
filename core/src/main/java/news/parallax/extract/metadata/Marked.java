package news.parallax.extract.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An element whose name, class or property says what it holds.
 *
 * @param text what a reader sees of it, blanks collapsed
 * @param stated the value of its {@code datetime} or {@code content} attribute; empty for none
 * @param names its class, id, rel and itemprop as written
 * @param tag the element's name
 */
public record Marked(Kind kind, String text, String stated, String names, String tag) {

  /** What the element holds. */
  public enum Kind {
    AUTHOR,
    TIME
  }

  /** What an element of these names holds, or null where they do not say. */
  public static @Nullable Kind kind(String names, String itemprop) {
    if (itemprop.startsWith("date")) {
      return Kind.TIME;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    if (lower.contains("author") || lower.contains("byline")) {
      return Kind.AUTHOR;
    }
    if (lower.contains("date") || lower.contains("time") || lower.contains("publish")) {
      return Kind.TIME;
    }
    return null;
  }
}
