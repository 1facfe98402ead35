package news.parallax.claim;

import news.parallax.claim.Lexicon.Entry;

/**
 * What two passages have in common of one kind of words. A number that only one has counts for
 * neither side: other numbers make a difference, not another claim.
 *
 * @param both weight of the shared words
 * @param onlyA weight of the words of the first alone
 */
record Overlap(double both, double onlyA, double onlyB) {
  private static final double TINY = 1e-9;

  static Overlap of(Profile.Kind a, Profile.Kind b) {
    double both = 0;
    double numbers = 0;
    int j = 0;
    for (Entry entry : a.entries()) {
      while (j < b.entries().length && b.entries()[j].id() < entry.id()) {
        j++;
      }
      if (j < b.entries().length && b.entries()[j].id() == entry.id()) {
        both += entry.weight();
        numbers += entry.number() ? entry.weight() : 0;
      }
    }
    double words = both - numbers;
    return new Overlap(both, a.weight() - words, b.weight() - words);
  }

  /** The overlap of two kinds of words that have none in common. */
  Overlap and(Overlap other) {
    return new Overlap(both + other.both, onlyA + other.onlyA, onlyB + other.onlyB);
  }

  /** Share of the smaller passage's weight that the other has too. */
  double containment() {
    return both / (both + Math.min(onlyA, onlyB) + TINY);
  }

  /** Share of the larger passage's weight that the other has too. */
  double coverage() {
    return both / (both + Math.max(onlyA, onlyB) + TINY);
  }
}
