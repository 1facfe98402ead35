package news.parallax.text.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A holiday by its English name.
 *
 * @param countries names and demonyms, folded, of the countries that keep it; empty for a name that
 *     says enough by itself
 */
public record Holiday(String name, Set<String> countries, HolidayRule dayRule) {
  public Holiday {
    countries = Set.copyOf(countries);
  }

  /** Whether it is the same month and day every year. */
  public boolean isFixed() {
    return dayRule.isFixed();
  }

  /** Its day in a year, or null where it has none. */
  public @Nullable LocalDate in(int year) {
    return dayRule.in(year);
  }
}
