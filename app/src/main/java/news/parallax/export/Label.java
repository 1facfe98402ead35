package news.parallax.export;

import java.util.Locale;

/** The words of output.md for enum constants. */
final class Label {
  private Label() {}

  /** {@code LATER_REPORT} as {@code later-report}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
