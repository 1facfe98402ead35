package news.parallax.extract.html;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of some words, found by a part of an array of chars without making a string of
 * it. Immutable; safe for any number of threads.
 */
public final class WordWeights {
  private final SortedMap<String, Float> byWord;

  /** Open addressing, a power of two long and at most half full; null where no word is. */
  private final @Nullable String[] words;

  private final int[] hashes;
  private final float[] weights;

  private WordWeights(SortedMap<String, Float> byWord) {
    this.byWord = byWord;
    int size = Integer.highestOneBit(Math.max(1, byWord.size())) * 4;
    words = new String[size];
    hashes = new int[size];
    weights = new float[size];
    byWord.forEach(
        (word, weight) -> {
          int at = find(word.toCharArray(), 0, word.length());
          words[at] = word;
          hashes[at] = word.hashCode();
          weights[at] = weight;
        });
  }

  /** The weights of these words. */
  public static WordWeights of(Map<String, Float> byWord) {
    return new WordWeights(new TreeMap<>(byWord));
  }

  /** The weight of the word from one place up to another; 0 for an unknown one. */
  float of(char[] chars, int from, int to) {
    return weights[find(chars, from, to)];
  }

  /** All words with their weights, in the order of their chars. */
  SortedMap<String, Float> byWord() {
    return Collections.unmodifiableSortedMap(byWord);
  }

  /** Where a word is, or the free place where it would be. */
  private int find(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int at = (hash ^ (hash >>> 15)) & (words.length - 1);
    for (String word = words[at];
        word != null && !isSame(word, chars, from, to);
        word = words[at]) {
      at = (at + 1) & (words.length - 1);
    }
    return at;
  }

  private static boolean isSame(String word, char[] chars, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
