package news.parallax.name;

/** The hash by which the shipped tables know words; part of their format. */
final class Hashes {
  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  private Hashes() {}

  static int of(String word) {
    return of(SEED, word);
  }

  /** Goes on from the hash of what stands before. */
  static int of(int before, String word) {
    int hash = before;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** Two hashes as one; the order counts. */
  static int mix(int one, int other) {
    return spread(one * 31 + other * 0x9E3779B1);
  }

  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
