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
  SOFT_EVENTS(p -> p.softEvents() / 3),
  /** Share of the smaller passage that the other has too. */
  CONTAINMENT(p -> p.weighted().containment()),
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
  CROWD(p -> p.a().crowd());

  /** All features, in the order in which they are counted. */
  public static final List<Feature> ALL = List.of(values());

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final ToDoubleFunction<Pair> value;

  Feature(ToDoubleFunction<Pair> value) {
    this.value = value;
  }

  /** All features of a pair, in the order of their declaration. */
  static double[] all(Pair pair) {
    double[] all = new double[ALL.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = ALL.get(i).value.applyAsDouble(pair);
    }
    return all;
  }
}
