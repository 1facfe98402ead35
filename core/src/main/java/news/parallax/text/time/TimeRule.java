package news.parallax.text.time;

import org.jspecify.annotations.Nullable;

/** One way of naming times. */
@FunctionalInterface
interface TimeRule {
  /** The expression of this way that starts at a token, or null. */
  @Nullable TimeMatch at(int start);
}
