package news.parallax.claim;

import java.util.function.Predicate;
import news.parallax.claim.Lexicon.Entry;
import news.parallax.text.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of one passage finds its like in another: the same words, and words of like meaning by
 * their vectors.
 *
 * @param count how many words find their like
 * @param share the same by weight, 0 to 1
 */
record SoftOverlap(double count, double share) {
  /** The cosine that words have without any likeness. */
  private static final double UNLIKE = 0.35;

  /** The overlap of the words of a kind; a number that the other lacks counts for nothing. */
  static SoftOverlap of(Entry[] from, Entry[] to, Predicate<Entry> counts) {
    double count = 0;
    double sum = 0;
    double weights = 0;
    for (Entry entry : from) {
      if (counts.test(entry)) {
        double like = Math.max(0, best(entry, to, counts) - UNLIKE) / (1 - UNLIKE);
        if (!entry.number() || like == 1) {
          count += like;
          sum += entry.weight() * like;
          weights += entry.weight();
        }
      }
    }
    return new SoftOverlap(count, weights == 0 ? 0 : sum / weights);
  }

  private static double best(Entry entry, Entry[] others, Predicate<Entry> counts) {
    double best = 0;
    for (Entry other : others) {
      if (entry.id() == other.id()) {
        return 1;
      }
      if (entry.isPlain() && other.isPlain() && counts.test(other)) {
        best = Math.max(best, cosine(entry.vector(), other.vector()));
      }
    }
    return best;
  }

  private static double cosine(float @Nullable [] a, float @Nullable [] b) {
    return a == null || b == null ? 0 : Vectors.cosine(a, b);
  }
}
