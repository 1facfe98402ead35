package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English names of months, weekdays, seasons and ordinal numbers, folded. */
final class EnglishNames {
  /** Months that are also common words: only a capital and a word before them tell. */
  static final Set<String> AMBIGUOUS =
      Set.of("may", "march", "mar", "sun", "sat", "dec", "jan", "second");

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "fall", "FA", "autumn", "FA", "winter", "WI");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.putAll(
        Map.of(
            "tues",
            DayOfWeek.TUESDAY,
            "weds",
            DayOfWeek.WEDNESDAY,
            "thur",
            DayOfWeek.THURSDAY,
            "thurs",
            DayOfWeek.THURSDAY));
    String[] words = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    for (int i = 0; i < words.length; i++) {
      ORDINALS.put(words[i], i + 1);
    }
    ORDINALS.put("thirtieth", 30);
  }

  private EnglishNames() {}

  static @Nullable Month month(String word) {
    return MONTHS.get(word);
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** Whether a word is a weekday's plural ("tuesdays"). */
  static @Nullable DayOfWeek weekdays(String word) {
    return word.endsWith("days") ? WEEKDAYS.get(word.substring(0, word.length() - 1)) : null;
  }

  static @Nullable String season(String word) {
    return SEASONS.get(word);
  }

  /** An ordinal number found at a token; its number is 0 where none stands there. */
  record Ordinal(int number, int next) {}

  /** "4th", "fourth", "twenty-first". */
  static Ordinal ordinal(TimeText text, int at) {
    boolean suffixed =
        Set.of("st", "nd", "rd", "th").contains(text.word(at + 1)) && !text.isSpaced(at + 1);
    if (text.isNumber(at, 1, 100) && suffixed) {
      return new Ordinal(text.number(at), at + 2);
    }
    int tens = text.is(at, "twenty") ? 20 : text.is(at, "thirty") ? 30 : 0;
    int ones = tens == 0 ? at : text.hyphen(at + 1) > 0 ? at + 2 : at + 1;
    Integer number = ORDINALS.get(text.word(ones));
    return number == null || (tens > 0 && number > 9)
        ? new Ordinal(0, at)
        : new Ordinal(tens + number, ones + 1);
  }
}
