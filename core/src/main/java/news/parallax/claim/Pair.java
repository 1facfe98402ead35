package news.parallax.claim;

import java.util.Collections;
import news.parallax.claim.Lexicon.Entry;

/** Two passages side by side: what {@link Feature}s are read from. */
record Pair(
    Profile a,
    Profile b,
    Overlap weighted,
    Overlap names,
    Overlap plain,
    Overlap events,
    double softEvents) {

  static Pair of(Profile a, Profile b) {
    return new Pair(
        a,
        b,
        Overlap.of(a.entries(), b.entries(), entry -> true),
        Overlap.of(a.entries(), b.entries(), Entry::name),
        Overlap.of(a.entries(), b.entries(), entry -> !entry.name()),
        Overlap.of(a.entries(), b.entries(), Entry::isEvent),
        (SoftOverlap.of(a.entries(), b.entries(), Entry::isEvent).count()
                + SoftOverlap.of(b.entries(), a.entries(), Entry::isEvent).count())
            / 2);
  }

  boolean sharesNumber() {
    return !Collections.disjoint(a.numbers(), b.numbers());
  }

  boolean bothHaveNumbers() {
    return !a.numbers().isEmpty() && !b.numbers().isEmpty();
  }

  /** How much of each is in the other, the same words or like ones: the mean of both ways. */
  double likeness() {
    SoftOverlap there = SoftOverlap.of(a.entries(), b.entries(), entry -> true);
    SoftOverlap back = SoftOverlap.of(b.entries(), a.entries(), entry -> true);
    return (there.share() + back.share()) / 2;
  }

  boolean bothDeny() {
    return a.denies() && b.denies();
  }

  boolean oneDenies() {
    return a.denies() != b.denies();
  }
}
