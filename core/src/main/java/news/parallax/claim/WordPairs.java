package news.parallax.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.claim.Lexicon.Entry;

/**
 * Words that stand near each other in a passage, two by two and whatever their order: who did what
 * to whom, without a grammar.
 *
 * @param weights by the two words' numbers, ascending; of each two that of the commoner word
 * @param sum of all weights
 */
record WordPairs(Map<Long, Double> weights, double sum) {
  /** How many words on a word's partner may stand. */
  private static final int REACH = 3;

  /** Of words in the order of the text. */
  static WordPairs of(List<Entry> words) {
    Map<Long, Double> weights = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < Math.min(words.size(), i + 1 + REACH); j++) {
        Entry one = words.get(i);
        Entry other = words.get(j);
        if (one.id() != other.id()) {
          weights.put(key(one, other), Math.min(one.weight(), other.weight()));
        }
      }
    }
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight;
    }
    return new WordPairs(weights, sum);
  }

  private static long key(Entry one, Entry other) {
    return (long) Math.min(one.id(), other.id()) << Integer.SIZE | Math.max(one.id(), other.id());
  }

  /** Share of the one with less weight that the other has, too; 0 where one has none. */
  double shared(WordPairs other) {
    double least = Math.min(sum, other.sum);
    if (least == 0) {
      return 0;
    }
    double both = 0;
    for (Map.Entry<Long, Double> pair : weights.entrySet()) {
      both += other.weights.containsKey(pair.getKey()) ? pair.getValue() : 0;
    }
    return both / least;
  }
}
