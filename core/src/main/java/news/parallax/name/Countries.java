package news.parallax.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** The countries of the world with their demonyms and capitals, from {@code countries.tsv}. */
final class Countries {
  private static final Countries ALL = new Countries(Lines.of("countries.tsv"));

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  private Countries(Stream<String> lines) {
    lines.map(Countries::parse).forEach(this::add);
  }

  static Countries all() {
    return ALL;
  }

  /** The country of that name, in any case; null if none. */
  @Nullable Country named(String name) {
    return byName.get(Words.fold(name));
  }

  /** The country whose people or things are called so ("Russian", "Russians"); null if none. */
  @Nullable Country ofDemonym(String word) {
    String folded = Words.fold(word);
    Country country = byDemonym.get(folded);
    return country == null && folded.endsWith("s")
        ? byDemonym.get(folded.substring(0, folded.length() - 1))
        : country;
  }

  /** The country that a name or demonym is about; null if none. */
  @Nullable Country about(String words) {
    Country country = named(words);
    return country == null ? ofDemonym(words) : country;
  }

  /** Where the hyphen stands that joins two countries ("Peru-Chile"); 0 where none does. */
  int pair(String words) {
    int hyphen = words.indexOf('-');
    boolean pair =
        hyphen > 0
            && named(words.substring(0, hyphen)) != null
            && named(words.substring(hyphen + 1)) != null;
    return pair ? hyphen : 0;
  }

  /** The usual spelling of a capital; null if it is none. */
  @Nullable String capital(String name) {
    return capitals.get(Words.fold(name));
  }

  private void add(Country country) {
    country.names().forEach(name -> byName.putIfAbsent(Words.fold(name), country));
    country.demonyms().forEach(word -> byDemonym.putIfAbsent(Words.fold(word), country));
    for (List<String> spellings : country.capitals()) {
      spellings.forEach(each -> capitals.putIfAbsent(Words.fold(each), spellings.getFirst()));
    }
  }

  private static Country parse(String line) {
    String[] fields = line.split("\t", -1);
    return new Country(
        fields[0],
        parts(fields[1], "\\|"),
        parts(fields[2], "\\|"),
        parts(fields[3], ";").stream().map(city -> parts(city, "\\|")).toList());
  }

  private static List<String> parts(String field, String by) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(by));
  }
}
