package news.parallax.extract.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text's writing system says of its language. */
final class Scripts {
  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private static final Map<UnicodeScript, Set<String>> SOME =
      Map.of(
          UnicodeScript.CYRILLIC,
          Set.of(
              "ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "bs", "uz", "ba"),
          UnicodeScript.ARABIC,
          Set.of("ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "arz", "ks"),
          UnicodeScript.DEVANAGARI,
          Set.of("hi", "mr", "ne", "sa", "mai", "bho", "kok"),
          UnicodeScript.BENGALI,
          Set.of("bn", "as"),
          UnicodeScript.HAN,
          Set.of("zh", "ja", "yue", "ko"));

  private Scripts() {}

  /** The language, where but one is written so; null otherwise. */
  static @Nullable String onlyLanguage(String text) {
    UnicodeScript script = of(text);
    return script == null ? null : ONE_LANGUAGE.get(script);
  }

  /** Whether a text may be in a language, as far as its writing system tells. */
  static boolean fits(String tag, String text) {
    UnicodeScript script = of(text);
    String language = Locale.forLanguageTag(tag).getLanguage();
    if (script == null) {
      return true;
    }
    String only = ONE_LANGUAGE.get(script);
    if (only != null) {
      return only.equals(language);
    }
    Set<String> some = SOME.get(script);
    return some == null
        ? !ONE_LANGUAGE.containsValue(language) && !isWrittenOtherwise(language)
        : some.contains(language);
  }

  private static boolean isWrittenOtherwise(String language) {
    return SOME.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue().contains(language)
                    && !Set.of("sr", "bs", "uz", "kk", "ku", "tt").contains(language));
  }

  /** How many letters of each script a text has. */
  private static Map<UnicodeScript, Integer> counts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        if (c < 0x80) {
          latin++;
        } else {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
      at += Character.charCount(c);
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    counts.remove(UnicodeScript.COMMON);
    return counts;
  }

  /** The script of most letters; kana among ideographs tell Japanese. Null where none. */
  private static @Nullable UnicodeScript of(String text) {
    Map<UnicodeScript, Integer> counts = counts(text);
    int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && kana * 20 > han && han + kana > counts.getOrDefault(UnicodeScript.LATIN, 0)) {
      return UnicodeScript.HIRAGANA;
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
