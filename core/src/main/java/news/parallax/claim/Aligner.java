package news.parallax.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.text.Vectors;

/** Compares the passages of one story two by two. Not safe for several threads. */
public final class Aligner {
  /** Passages that share less cannot reach any threshold in use; most candidates share less. */
  private static final double LEAST_SHARED = 0.12;

  /** So sure that it is one claim, nothing is asked about the happening. */
  private static final double SURELY_ONE = 0.8;

  private final List<Profile> profiles;
  private final Map<Long, Double> sameScores = new HashMap<>();

  private Aligner(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /** An aligner for the passages of one story: the more of them, the better it knows its words. */
  public static Aligner among(List<Telling> tellings) {
    Lexicon lexicon = new Lexicon(tellings, Vectors.shipped());
    return new Aligner(tellings.stream().map(t -> Profile.of(t, lexicon)).toList());
  }

  /** What a model looks at in two passages, in the order of its features. */
  public double[] features(int a, int b, PairModel model) {
    return Feature.of(pair(a, b), model.features());
  }

  private Pair pair(int a, int b) {
    return Pair.of(profiles.get(a), profiles.get(b));
  }

  /** The words of a passage, ascending by id. */
  Lexicon.Entry[] entries(int passage) {
    return profiles.get(passage).entries();
  }

  /**
   * How likely two passages make the same claim, 0 to 1; 0 where they do not seem to tell of the
   * same happening, unless they surely make one claim.
   */
  double sameScore(int a, int b) {
    long two = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    Double known = sameScores.get(two);
    if (known != null) {
      return known;
    }
    double score = newSameScore(a, b);
    sameScores.put(two, score);
    return score;
  }

  private double newSameScore(int a, int b) {
    if (Pair.words(profiles.get(a), profiles.get(b)).containment() < LEAST_SHARED) {
      return 0;
    }
    Pair pair = pair(a, b);
    double claim = claimScore(pair);
    return claim >= SURELY_ONE || isOneHappening(pair) ? claim : 0;
  }

  private static boolean isOneHappening(Pair pair) {
    PairModel happening = PairModel.happening();
    return happening.score(Feature.of(pair, happening.features())) >= happening.threshold();
  }

  private static double claimScore(Pair pair) {
    PairModel claim = PairModel.claim();
    return claim.score(Feature.of(pair, claim.features()));
  }

  /** The same, asking nothing about the happening: high for much that is not one claim. */
  double looseScore(int a, int b) {
    boolean little = Pair.words(profiles.get(a), profiles.get(b)).containment() < LEAST_SHARED;
    return little ? 0 : claimScore(pair(a, b));
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
