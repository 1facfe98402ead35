package news.parallax.claim;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for or against two passages telling the same. Each is about 0 to 2. Few on purpose:
 * these are what remained when features that did not help on unseen topics were dropped.
 */
public enum Feature {
  /** Words other than names that both have, by rarity. */
  PLAIN_SHARED(p -> p.plain().both() / 5),
  /** Words among them that can be verbs: what happened. */
  EVENTS_SHARED(p -> p.events().both() / 3),
  /** Words that can be verbs and find their like by meaning. */
  SOFT_EVENTS(p -> p.soft().events() / 3),
  /** Share of the smaller passage that the other has too. */
  CONTAINMENT(p -> p.words().containment()),
  /** Each has names that the other lacks. */
  NAMES_MISSING(p -> Math.min(p.names().onlyA(), p.names().onlyB()) / 3),
  NUMBER_SHARED(p -> p.sharesNumber() ? 1 : 0),
  /** Both have numbers and none in common. */
  NUMBERS_CLASH(p -> p.bothHaveNumbers() && !p.sharesNumber() ? 1 : 0),
  /** Only one of the two denies something. */
  DENIAL_GAP(p -> p.oneDenies() ? 1 : 0),
  /** How much of the less central one is common in the story. */
  CENTRAL_LEAST(p -> Math.min(p.a().central(), p.b().central())),
  /** How many passages the story has. */
  CROWD(p -> p.a().crowd()),
  /** What the model of happenings says of them. */
  HAPPENING(p -> PairModel.happening().score(p)),
  /** How much of the passage that finds less of itself in the other has its like there. */
  COVERED_LEAST(p -> p.soft().least()),
  /** The same of the passage that finds more. */
  COVERED_MOST(p -> p.soft().most()),
  /** How many words find a near like, of the passage with fewer. */
  COVERED_WORDS(p -> p.soft().covered() / 5.0),
  /** How like the two are as wholes. */
  DIRECTION(Pair::direction),
  /** Words that stand near each other in both. */
  WORD_PAIRS(p -> p.a().wordPairs().shared(p.b().wordPairs())),
  /** Share of the shorter passage that the other has word for word. */
  VERBATIM_SHARE(Pair::sameWordsShare),
  /** Names that both have, by rarity. */
  NAMES_SHARED(p -> p.names().both() / 5),
  BOTH_HAVE_NUMBERS(p -> p.bothHaveNumbers() ? 1 : 0),
  /** How alike the passages beside them are: what is told alike is told in like order. */
  NEIGHBOURS(Pair::neighbours),
  /** How much further down its article one stands. */
  DEPTH_GAP(p -> Math.abs(p.a().standing().depth() - p.b().standing().depth())),
  /** How many are titles. */
  TITLES(p -> (p.a().standing().title() ? 1 : 0) + (p.b().standing().title() ? 1 : 0)),
  /** How many give words as they were said. */
  QUOTED(p -> (p.a().standing().quoted() ? 1 : 0) + (p.b().standing().quoted() ? 1 : 0));

  /** What tells whether two passages are of the same happening. */
  public static final List<Feature> OF_HAPPENING =
      List.of(
          PLAIN_SHARED,
          EVENTS_SHARED,
          SOFT_EVENTS,
          CONTAINMENT,
          NAMES_MISSING,
          NUMBER_SHARED,
          NUMBERS_CLASH,
          DENIAL_GAP,
          CENTRAL_LEAST,
          CROWD);

  /** What tells whether two passages make the same claim, and say little else. */
  public static final List<Feature> OF_CLAIM =
      List.of(
          HAPPENING,
          COVERED_LEAST,
          COVERED_MOST,
          COVERED_WORDS,
          DIRECTION,
          WORD_PAIRS,
          VERBATIM_SHARE,
          NAMES_SHARED,
          NUMBER_SHARED,
          BOTH_HAVE_NUMBERS,
          DENIAL_GAP,
          NEIGHBOURS,
          DEPTH_GAP,
          TITLES,
          QUOTED);

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final ToDoubleFunction<Pair> value;

  Feature(ToDoubleFunction<Pair> value) {
    this.value = value;
  }

  /** Some features of a pair, in their order. */
  static double[] of(Pair pair, List<Feature> features) {
    double[] values = new double[features.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = features.get(i).value.applyAsDouble(pair);
    }
    return values;
  }
}
