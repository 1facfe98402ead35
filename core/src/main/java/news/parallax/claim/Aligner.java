package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.text.Vectors;

/** Compares the passages of one story two by two. Immutable once made; safe for any threads. */
public final class Aligner {
  /** Passages that share less cannot reach any threshold in use; most candidates share less. */
  private static final double LEAST_SHARED = 0.12;

  private final List<Profile> profiles;

  private Aligner(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /** An aligner for the passages of one story: the more of them, the better it knows its words. */
  public static Aligner among(List<Telling> tellings) {
    Lexicon lexicon = new Lexicon(tellings, Vectors.shipped());
    return new Aligner(tellings.stream().map(t -> Profile.of(t, lexicon)).toList());
  }

  /** What speaks for and against two passages telling the same, in the order of {@link Feature}. */
  public double[] features(int a, int b) {
    return Feature.all(pair(a, b));
  }

  /** How likely two passages tell the same, 0 to 1. */
  public double score(int a, int b) {
    return AlignmentModel.shipped().score(features(a, b));
  }

  Pair pair(int a, int b) {
    return Pair.of(profiles.get(a), profiles.get(b));
  }

  /** The words of a passage, ascending by id. */
  Lexicon.Entry[] entries(int passage) {
    return profiles.get(passage).entries();
  }

  /**
   * How likely two passages make the same claim, 0 to 1: they tell of the same happening, and
   * little else.
   */
  double sameScore(int a, int b) {
    if (Overlap.of(entries(a), entries(b), entry -> true).containment() < LEAST_SHARED) {
      return 0;
    }
    Pair pair = pair(a, b);
    double likely = AlignmentModel.shipped().score(Feature.all(pair));
    double words = (pair.weighted().containment() + pair.weighted().coverage()) / 2;
    return (likely + pair.likeness() + words) / 3;
  }

  /** The stems that two passages share, most telling first. */
  List<String> sharedWords(int a, int b) {
    Set<Lexicon.Entry> other = Set.of(entries(b));
    return Stream.of(entries(a))
        .filter(other::contains)
        .sorted(Comparator.comparingDouble(entry -> -entry.weight()))
        .map(Lexicon.Entry::stem)
        .toList();
  }
}
