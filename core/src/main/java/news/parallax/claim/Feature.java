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
  /** How much of both has its like in the other, by meaning. */
  LIKENESS(p -> p.soft().share()),
  /** All words that both have, by rarity. */
  SHARED(p -> p.words().both() / 10),
  /** Share of the shorter passage that the other has word for word. */
  VERBATIM_SHARE(Pair::sameWordsShare),
  /** Words that both have, as they are written. */
  VERBATIM(p -> p.sameWords() / 10.0);

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
      List.of(LIKENESS, SHARED, NUMBER_SHARED, DENIAL_GAP, VERBATIM_SHARE, VERBATIM);

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
