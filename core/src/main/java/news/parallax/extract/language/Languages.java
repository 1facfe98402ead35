package news.parallax.extract.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the language of an article. Safe for any number of threads. */
public final class Languages {
  private static final int SAMPLE = 1200;

  private Languages() {}

  /**
   * The language, BCP 47; {@code und} where there are too few words to tell.
   *
   * @param stated what the page says of itself ({@code en-GB}); empty for nothing
   */
  public static String of(String stated, String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String tag = normal(stated);
    if (tag != null && Scripts.fits(tag, sample)) {
      return tag;
    }
    String byScript = Scripts.onlyLanguage(sample);
    return byScript != null ? byScript : Detection.of(sample);
  }

  private static @Nullable String normal(String stated) {
    String tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") || tag.startsWith("x-") ? null : tag;
  }
}
