package news.parallax.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sets of words of {@code words-en.txt}, by key. */
final class WordSets {
  private static final Map<String, Set<String>> SETS = read();

  private WordSets() {}

  /** The words of that key, in lower case. */
  static Set<String> of(String key) {
    return Objects.requireNonNull(SETS.get(key), key);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    String key = "";
    for (String line : Lines.of("words-en.txt").toList()) {
      List<String> words = Arrays.asList(line.strip().split(" ", -1));
      boolean goesOn = line.startsWith(" ");
      key = goesOn ? key : words.getFirst();
      sets.computeIfAbsent(key, each -> new HashSet<>())
          .addAll(words.subList(goesOn ? 0 : 1, words.size()));
    }
    return sets;
  }
}
