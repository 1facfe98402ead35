package news.parallax.story;

/**
 * An article's telling words. All arrays run alike, by ascending term.
 *
 * @param terms numbers in the vocabulary
 * @param marks what each is, as bits
 * @param rarity of each when the article came
 * @param all weights over all words, of length 1 as a vector; 0 for phrases
 * @param head weights over the words of title and first paragraphs, of length 1
 * @param part weights over the words of the same kind (names, words, phrases), of length 1 each
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of numbers in each of 100,000 articles
record Bag(int[] terms, byte[] marks, float[] rarity, float[] all, float[] head, float[] part) {
  static final int NAME = 1;
  static final int NUMBER = 2;
  static final int PHRASE = 4;
  static final int HEAD = 8;
  static final int TITLE = 16;

  int size() {
    return terms.length;
  }

  boolean is(int at, int mark) {
    return (marks[at] & mark) != 0;
  }

  /** Whether it is neither name, number nor phrase. */
  boolean isWord(int at) {
    return (marks[at] & (NAME | NUMBER | PHRASE)) == 0;
  }
}
