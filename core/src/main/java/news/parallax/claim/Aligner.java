package news.parallax.claim;

import java.util.ArrayList;
import java.util.Collections;
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

  /** How far around two passages their neighbours are looked for. */
  private static final int AROUND = 2;

  /** What neighbours count that do not stand right before or right behind both. */
  private static final double FURTHER = 0.8;

  private final List<Profile> profiles;
  private final Map<Long, Double> sameScores = new HashMap<>();

  private Aligner(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /**
   * An aligner for passages of one story, out of their context: the more of them, the better it
   * knows its words.
   */
  public static Aligner among(List<Telling> tellings) {
    return of(tellings, Collections.nCopies(tellings.size(), Standing.ALONE));
  }

  /** An aligner for the units of a story, in the order of articles and text. */
  static Aligner of(List<Unit> units) {
    return of(units.stream().map(Unit::telling).toList(), Standing.of(units));
  }

  private static Aligner of(List<Telling> tellings, List<Standing> standings) {
    Lexicon lexicon = new Lexicon(tellings, Vectors.shipped());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      profiles.add(Profile.of(tellings.get(i), standings.get(i), lexicon));
    }
    return new Aligner(profiles);
  }

  /** What a model looks at in two passages, in the order of its features. */
  public double[] features(int a, int b, PairModel model) {
    return Feature.of(pair(a, b), model.features());
  }

  private Pair pair(int a, int b) {
    return Pair.of(profiles.get(a), profiles.get(b), neighbours(a, b));
  }

  /**
   * How much the best two passages near them have in common, 0 to 1; 0 in one article, which is
   * like itself all over.
   */
  private double neighbours(int a, int b) {
    if (profiles.get(a).standing().isBeside(profiles.get(b).standing())) {
      return 0;
    }
    double best = 0;
    for (int i = -AROUND; i <= AROUND; i++) {
      for (int j = -AROUND; j <= AROUND; j++) {
        if (i != 0 && j != 0 && isNear(a, a + i) && isNear(b, b + j)) {
          double share = Pair.words(profiles.get(a + i), profiles.get(b + j)).coverage();
          best = Math.max(best, i * j == 1 ? share : FURTHER * share);
        }
      }
    }
    return best;
  }

  private boolean isNear(int passage, int other) {
    return other >= 0
        && other < profiles.size()
        && profiles.get(passage).standing().isBeside(profiles.get(other).standing());
  }

  /** The words of a passage, ascending by id. */
  Lexicon.Entry[] entries(int passage) {
    return profiles.get(passage).entries();
  }

  /** How likely two passages make the same claim, 0 to 1; 0 where they share too little. */
  double sameScore(int a, int b) {
    long two = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    Double known = sameScores.get(two);
    if (known != null) {
      return known;
    }
    boolean little = Pair.words(profiles.get(a), profiles.get(b)).containment() < LEAST_SHARED;
    double score = little ? 0 : PairModel.claim().score(pair(a, b));
    sameScores.put(two, score);
    return score;
  }

  /** How much of a passage finds its like in another, 0 to 1. */
  double foundIn(int passage, int other) {
    return SoftOverlap.of(profiles.get(passage), profiles.get(other)).ofA();
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
