package news.parallax.text;

import java.util.List;

/** Runs of neighbouring words, as hashes: what two texts share word for word. */
public final class Shingles {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /**
   * The shingles of some words, in their order.
   *
   * @param size words in a shingle, 1 or more
   * @return a hash for each; fewer words than {@code size} give one shingle of them all, no word
   *     none
   */
  public static long[] running(List<Word> words, int size) {
    if (words.isEmpty()) {
      return new long[0];
    }
    long[] hashes = words.stream().mapToLong(word -> hash(word.folded())).toArray();
    long[] shingles = new long[Math.max(0, hashes.length - size) + 1];
    for (int i = 0; i < shingles.length; i++) {
      long run = 0;
      for (int k = i; k < Math.min(i + size, hashes.length); k++) {
        run = mix(run * 31 + hashes[k]);
      }
      shingles[i] = run;
    }
    return shingles;
  }

  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 31)) * MIX;
    return mixed ^ (mixed >>> 29);
  }
}
