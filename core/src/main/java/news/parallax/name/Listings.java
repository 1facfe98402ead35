package news.parallax.name;

import java.util.Arrays;

/** In which listed phrases the words of a sentence stand, and where in them, by kind of list. */
final class Listings {
  /** Kinds of lists, as the bits of {@link Lexicon#kinds}. */
  static final int KINDS = 6;

  private static final int LONGEST_PHRASE = 6;

  private final int[][] listed;

  Listings(String[] words, Lexicon lexicon) {
    listed = new int[words.length][KINDS];
    for (int i = 0; i < words.length; i++) {
      look(words, i, lexicon);
    }
  }

  /** Place in the longest phrase of a kind that the word stands in, and its length; 0 for none. */
  int at(int word, int kind) {
    return listed[word][kind];
  }

  /** All kinds of a word in one number. */
  int all(int word) {
    int all = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      all = all * 31 + listed[word][kind];
    }
    return all;
  }

  /** The same as {@link Arrays#hashCode} of the kinds. */
  int hash(int word) {
    return Arrays.hashCode(listed[word]);
  }

  /** Marks the words of each listed phrase that begins here: place in it and length, by kind. */
  private void look(String[] words, int start, Lexicon lexicon) {
    if (!Character.isUpperCase(words[start].codePointAt(0))) {
      return;
    }
    int hash = 0;
    for (int length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length++) {
      String last = words[start + length - 1];
      hash = length == 1 ? Hashes.of(last) : Hashes.of(hash, last);
      int kinds = lexicon.kinds(hash);
      for (int kind = 0; kind < KINDS; kind++) {
        if ((kinds & (1 << kind)) != 0) {
          mark(start, length, kind);
        }
      }
    }
  }

  private void mark(int start, int length, int kind) {
    for (int i = start; i < start + length; i++) {
      int known = listed[i][kind];
      if (known == 0 || known / 4 < Math.min(length, 4)) {
        int place = length == 1 ? 3 : i == start ? 0 : i == start + length - 1 ? 2 : 1;
        listed[i][kind] = Math.min(length, 4) * 4 + place;
      }
    }
  }
}
