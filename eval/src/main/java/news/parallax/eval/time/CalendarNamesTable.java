package news.parallax.eval.time;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Writes the names of months and weekdays in many languages, from the JDK's copy of CLDR, to
 * standard output: {@code core/src/main/resources/news/parallax/extract/when/calendar-names.tsv}.
 */
public final class CalendarNamesTable {
  private static final List<String> LANGUAGES =
      List.of(
          ("af am ar ar-SY az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi"
                  + " hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl"
                  + " nn pa pl ps pt ro ru sd si sk sl so sq sr sr-Latn sv sw ta te th tr uk ur uz"
                  + " vi zh zh-TW zu")
              .split(" "));

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private CalendarNamesTable() {}

  /** Writes the table; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "# Unicode CLDR as in the JDK (Unicode License v3); by CalendarNamesTable in eval.");
    out.println("# language, M1-M12 or D1-D7 (Monday first), names");
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        print(out, language, "M" + month.getValue(), locale, month::getDisplayName);
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        print(out, language, "D" + day.getValue(), locale, day::getDisplayName);
      }
    }
  }

  private static void print(
      PrintStream out,
      String language,
      String what,
      Locale locale,
      BiFunction<TextStyle, Locale, String> name) {
    Set<String> names = new LinkedHashSet<>();
    STYLES.forEach(style -> names.add(name.apply(style, locale)));
    out.println(language + "\t" + what + "\t" + String.join("|", names));
  }
}
