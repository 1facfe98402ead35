package news.parallax.extract.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries, and the states and provinces that datelines name beside a town. English names. */
final class Regions {
  private static final Set<String> KEYS = new HashSet<>();

  static {
    for (List<String> row : Tables.rows("regions.tsv")) {
      Tables.phrases(row.get(1)).forEach(name -> KEYS.add(Block.key(name)));
    }
    Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .forEach(name -> KEYS.add(Block.key(name)));
  }

  private Regions() {}

  /** Whether a text is the name of one. */
  static boolean has(String text) {
    return KEYS.contains(Block.key(text));
  }
}
