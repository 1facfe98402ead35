package news.parallax.extract.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The set of words of a block's key, to tell how much two blocks say the same. */
record WordBag(Set<String> words) {
  private static final int SHORTEST = 3;

  /** Words of at least three letters; all of them where a script has no spaces. */
  static WordBag of(String key) {
    Set<String> words = new HashSet<>();
    Arrays.stream(key.split(" ", -1))
        .filter(word -> word.length() >= SHORTEST || (!word.isEmpty() && word.charAt(0) > 0x2e80))
        .forEach(words::add);
    return new WordBag(words);
  }

  int size() {
    return words.size();
  }

  /** Words in common over the mean size of the two, 0 to 1. */
  double likeness(WordBag other) {
    int both = size() + other.size();
    return both == 0 ? 0 : 2.0 * shared(other) / both;
  }

  /** The share of these words that the other has too, 0 to 1. */
  double within(WordBag other) {
    return words.isEmpty() ? 0 : (double) shared(other) / size();
  }

  private long shared(WordBag other) {
    return words.stream().filter(other.words::contains).count();
  }
}
