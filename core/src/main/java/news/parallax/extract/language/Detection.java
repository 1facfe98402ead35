package news.parallax.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a language by its letter sequences, with Apache OpenNLP's model of 103 languages. The model
 * is loaded when it is first asked.
 */
final class Detection {
  private static final String RESOURCE = "/langdetect-183.bin";
  private static final int FEWEST_LETTERS = 20;

  private static final Map<String, String> TWO_LETTERS =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (a, b) -> a));

  private Detection() {}

  /** The language, BCP 47, or {@code und}. */
  static String of(String text) {
    if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return "und";
    }
    Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(text);
    String code = best == null ? "und" : best.getLang();
    return code.equals("cmn") ? "zh" : TWO_LETTERS.getOrDefault(code, code);
  }

  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Detection.class.getResourceAsStream(RESOURCE)) {
        return new LanguageDetectorModel(Objects.requireNonNull(in, RESOURCE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
