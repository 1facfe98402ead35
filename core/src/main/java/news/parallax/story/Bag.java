package news.parallax.story;

import java.util.Arrays;

/**
 * An article's telling words. All arrays run alike, by ascending term.
 *
 * @param terms numbers in the vocabulary
 * @param marks what each is
 * @param all weights over all words, of length 1 as a vector; 0 for phrases
 * @param head weights over the words of title and first paragraphs that are no names, of length 1
 * @param part weights over the words of the same kind (names, words, phrases), of length 1 each
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of numbers in each of 100,000 articles
public record Bag(int[] terms, byte[] marks, float[] all, float[] head, float[] part) {
  static final byte WORD = 0;
  static final byte NAME = 1;
  static final byte NUMBER = 2;
  static final byte PHRASE = 3;

  int size() {
    return terms.length;
  }

  boolean is(int at, byte mark) {
    return marks[at] == mark;
  }

  /** How many pairs of neighbouring words it has. */
  int phrases() {
    int count = 0;
    for (byte mark : marks) {
      count += mark == PHRASE ? 1 : 0;
    }
    return count;
  }

  /** Whether a term is there as a name. */
  boolean isName(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at >= 0 && is(at, NAME);
  }

  /** The places of the heaviest words, heaviest first; phrases are none. */
  int[] heaviest(int most) {
    int[] words = new int[size()];
    int found = 0;
    for (int at = 0; at < words.length; at++) {
      if (all[at] > 0) {
        words[found++] = at;
      }
    }
    return Ranking.heaviest(words, found, at -> all[at], most);
  }

  /** What a term weighs among all words; 0 for one that is not there. */
  double weight(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : all[at];
  }
}
