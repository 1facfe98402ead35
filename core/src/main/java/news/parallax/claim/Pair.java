package news.parallax.claim;

import java.util.Collections;

/**
 * Two passages side by side: what {@link Feature}s are read from.
 *
 * @param neighbours how much of the larger of two passages beside them the smaller one has, the
 *     best of those near
 */
record Pair(
    Profile a,
    Profile b,
    Overlap names,
    Overlap plain,
    Overlap events,
    SoftOverlap soft,
    double neighbours) {

  static Pair of(Profile a, Profile b, double neighbours) {
    return new Pair(
        a,
        b,
        Overlap.of(a.names(), b.names()),
        Overlap.of(a.plain(), b.plain()),
        Overlap.of(a.events(), b.events()),
        SoftOverlap.of(a, b),
        neighbours);
  }

  /** Of all words. */
  static Overlap words(Profile a, Profile b) {
    return Overlap.of(a.names(), b.names()).and(Overlap.of(a.plain(), b.plain()));
  }

  Overlap words() {
    return names.and(plain);
  }

  boolean sharesNumber() {
    return !Collections.disjoint(a.numbers(), b.numbers());
  }

  /** How many words stand in both as they are written, small words among them. */
  int sameWords() {
    int same = 0;
    for (String word : a.written()) {
      same += b.written().contains(word) ? 1 : 0;
    }
    return same;
  }

  /** Share of the words of the one with fewer that stand in the other as they are written. */
  double sameWordsShare() {
    return sameWords() / (double) Math.max(1, Math.min(a.written().size(), b.written().size()));
  }

  /** The cosine of what the two mean as wholes. */
  double direction() {
    double sum = 0;
    for (int d = 0; d < a.direction().length; d++) {
      sum += a.direction()[d] * b.direction()[d];
    }
    return sum;
  }

  boolean bothHaveNumbers() {
    return !a.numbers().isEmpty() && !b.numbers().isEmpty();
  }

  boolean oneDenies() {
    return a.denies() != b.denies();
  }
}
