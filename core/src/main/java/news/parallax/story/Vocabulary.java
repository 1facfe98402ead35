package news.parallax.story;

import news.parallax.text.Background;

/**
 * In how many articles each word stands. Words are known by a hash of 22 bits and so take no memory
 * of their own, however many there are; of two that share one, both look a little less rare. Not
 * safe for several threads.
 */
final class Vocabulary {
  /** How telling a word can get by being rare: past this, rarer says no more. */
  private static final double MOST = 8;

  private static final int BITS = 22;

  private final int[] articles = new int[1 << BITS];
  private int seen;

  Vocabulary() {
    Background.forEach((stem, count) -> articles[number(stem)] += count);
  }

  /** The number of a stem, below 2 to the 22nd. */
  static int number(String stem) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return (hash ^ (hash >>> 13)) >>> (32 - BITS);
  }

  /** Counts an article's words. */
  void learn(Sketch sketch) {
    seen++;
    for (Trait trait : sketch.traits()) {
      articles[number(trait.stem())]++;
    }
  }

  /** An article's telling words, weighed by what was counted so far. */
  Bag bag(Sketch sketch) {
    return new BagMaker(this).bag(sketch);
  }

  /** How telling a word is: 0 for one that all articles have. */
  double rarity(int term) {
    double all = seen + Background.articles() + 1.0;
    return Math.clamp(Math.log(all / (articles[term] + 0.5)), 0, MOST);
  }
}
