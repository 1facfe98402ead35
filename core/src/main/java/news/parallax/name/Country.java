package news.parallax.name;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166, two letters; {@code XK} for Kosovo
 * @param names the usual one first
 * @param capitals spellings of all its seats of government
 */
record Country(
    String code, List<String> names, List<String> demonyms, List<List<String>> capitals) {
  Country {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
  }

  String name() {
    return names.getFirst();
  }
}
