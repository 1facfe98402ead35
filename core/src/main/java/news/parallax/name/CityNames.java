package news.parallax.name;

import java.util.HashMap;
import java.util.Map;
import news.parallax.text.Words;

/** Cities that English news calls by several names, from {@code cities-other-names.tsv}. */
final class CityNames {
  private static final Map<String, String> USUAL = new HashMap<>();
  private static final Map<String, String> LISTED = new HashMap<>();

  static {
    Lines.of("cities-other-names.tsv").map(line -> line.split("\t", -1)).forEach(CityNames::add);
  }

  private CityNames() {}

  private static void add(String[] names) {
    LISTED.put(Words.fold(names[0]), names[2]);
    for (String other : names[1].split("\\|", -1)) {
      USUAL.put(Words.fold(other), names[0]);
      LISTED.put(Words.fold(other), names[2]);
    }
  }

  /** The usual name of a city ("Lvov": Lviv); the same name where it has no other. */
  static String usual(String name) {
    return USUAL.getOrDefault(Words.fold(name), name);
  }

  /** What {@code cities.tsv} calls a city ("Geneva": Genève). */
  static String listed(String name) {
    return LISTED.getOrDefault(Words.fold(name), name);
  }
}
