package news.parallax.export;

import java.util.Locale;

/** Constants as the JSON and the screens write them. */
public final class Label {
  private Label() {}

  /** {@code LATER_REPORT} as {@code later-report}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
