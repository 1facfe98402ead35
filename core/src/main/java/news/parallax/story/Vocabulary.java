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

  /** Counts an article's words and gives their numbers, in the order of its traits. */
  int[] learn(Sketch sketch) {
    seen++;
    int[] numbers = new int[sketch.traits().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(sketch.traits().get(i).stem());
      articles[numbers[i]]++;
    }
    return numbers;
  }

  /** How telling a word is: 0 for one that all articles have. */
  double rarity(int term) {
    double all = seen + Background.articles() + 1.0;
    return Math.clamp(Math.log(all / (articles[term] + 0.5)), 0, MOST);
  }
}
