package news.parallax.claim;

import java.util.function.Predicate;
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

  static Overlap of(Entry[] a, Entry[] b, Predicate<Entry> counts) {
    double both = 0;
    double numbers = 0;
    int j = 0;
    for (Entry entry : a) {
      while (j < b.length && b[j].id() < entry.id()) {
        j++;
      }
      if (j < b.length && b[j].id() == entry.id() && counts.test(entry)) {
        both += entry.weight();
        numbers += entry.number() ? entry.weight() : 0;
      }
    }
    double words = both - numbers;
    return new Overlap(both, words(a, counts) - words, words(b, counts) - words);
  }

  /** Share of the smaller passage's weight that the other has too. */
  double containment() {
    return both / (both + Math.min(onlyA, onlyB) + TINY);
  }

  /** Share of the larger passage's weight that the other has too. */
  double coverage() {
    return both / (both + Math.max(onlyA, onlyB) + TINY);
  }

  private static double words(Entry[] entries, Predicate<Entry> counts) {
    double sum = 0;
    for (Entry entry : entries) {
      sum += counts.test(entry) && !entry.number() ? entry.weight() : 0;
    }
    return sum;
  }
}
