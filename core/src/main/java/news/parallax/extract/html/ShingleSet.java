package news.parallax.extract.html;

import java.util.Arrays;

/**
 * All runs of twelve chars of a text, by a hash of twenty bits each: two may share one, which does
 * no harm. Immutable; safe for any number of threads.
 */
final class ShingleSet {
  private static final int LENGTH = 12;
  private static final int BITS = 20;
  private static final int NONE = -1;

  /** 31 to the power of the length: what the char that leaves the run has been multiplied by. */
  private static final int LEAVING = power();

  /** Open addressing, a power of two long and at most half full. */
  private final int[] hashes;

  private ShingleSet(String text) {
    hashes = new int[Math.min(2 << BITS, Integer.highestOneBit(Math.max(1, text.length())) * 4)];
    Arrays.fill(hashes, NONE);
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
      if (i >= LENGTH) {
        hash -= text.charAt(i - LENGTH) * LEAVING;
      }
      if (i >= LENGTH - 1) {
        int mixed = mixed(hash);
        hashes[place(mixed)] = mixed;
      }
    }
  }

  static ShingleSet of(String text) {
    return new ShingleSet(text.length() < LENGTH ? "" : text);
  }

  boolean isEmpty() {
    return hashes.length <= 4;
  }

  /**
   * What share of a text's runs this set has, from 0 to 1, looking at every run that begins at a
   * multiple of its length, so that each char is read once; 0 for a shorter text.
   */
  float share(String text) {
    int found = 0;
    int all = 0;
    for (int start = 0; start + LENGTH <= text.length(); start += LENGTH) {
      int hash = 0;
      for (int i = start; i < start + LENGTH; i++) {
        hash = hash * 31 + text.charAt(i);
      }
      all++;
      found += hashes[place(mixed(hash))] == NONE ? 0 : 1;
    }
    return PageTotals.share(found, all);
  }

  /** Where a hash is, or the free place where it would be. */
  private int place(int hash) {
    int place = hash & (hashes.length - 1);
    while (hashes[place] != NONE && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  private static int mixed(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }

  private static int power() {
    int power = 1;
    for (int i = 0; i < LENGTH; i++) {
      power *= 31;
    }
    return power;
  }
}
