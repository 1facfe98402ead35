package news.parallax.extract.when;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** The names of months and weekdays in many languages (CLDR, and what CLDR lacks). */
final class CalendarNames {
  static final Phrases<Month> MONTHS = new Phrases<>();
  static final Phrases<DayOfWeek> WEEKDAYS = new Phrases<>();

  static {
    Rows.of("calendar-names-more.tsv").forEach(CalendarNames::add);
    Rows.of("calendar-names.tsv").forEach(CalendarNames::add);
  }

  private CalendarNames() {}

  private static void add(String[] row) {
    String language = Locale.forLanguageTag(row[0]).getLanguage();
    int number = Integer.parseInt(row[1].substring(1));
    for (String name : Rows.words(row[2])) {
      if (name.chars().anyMatch(Character::isDigit)) {
        continue; // "11月" and "tháng 11" are read as numbers
      }
      String bare = name.startsWith("de ") ? name.substring(3) : name;
      if (row[1].charAt(0) == 'M') {
        MONTHS.add(language, bare, Month.of(number));
      } else {
        WEEKDAYS.add(language, bare, DayOfWeek.of(number));
      }
    }
  }
}
