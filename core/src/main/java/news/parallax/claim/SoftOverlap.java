package news.parallax.claim;

import java.util.function.Predicate;
import news.parallax.claim.Lexicon.Entry;
import news.parallax.text.Vectors;

/** How many words of one passage find their like in another, by the words' vectors. */
final class SoftOverlap {
  private static final double UNLIKE = 0.35;

  private SoftOverlap() {}

  /** Words of a kind that find their like; each counts by its likeness above unlike words'. */
  static double count(Entry[] from, Entry[] to, Predicate<Entry> counts) {
    double count = 0;
    for (Entry entry : from) {
      if (counts.test(entry)) {
        count += Math.max(0, best(entry, to, counts) - UNLIKE) / (1 - UNLIKE);
      }
    }
    return count;
  }

  private static double best(Entry entry, Entry[] others, Predicate<Entry> counts) {
    double best = 0;
    for (Entry other : others) {
      if (entry.id() == other.id()) {
        return 1;
      }
      if (entry.vector() != null && other.vector() != null && counts.test(other)) {
        best = Math.max(best, Vectors.cosine(entry.vector(), other.vector()));
      }
    }
    return best;
  }
}
