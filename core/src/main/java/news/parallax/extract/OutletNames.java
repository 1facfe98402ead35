package news.parallax.extract;

import news.parallax.text.Shortened;
import org.jspecify.annotations.Nullable;

/** Outlets' names, which lists are made and filtered by. */
final class OutletNames {
  private static final int LONGEST = 200;

  private OutletNames() {}

  /** The name, shortened where it is longer than any outlet's. */
  static @Nullable String bounded(@Nullable String name) {
    return name == null ? null : Shortened.to(LONGEST, name);
  }
}
