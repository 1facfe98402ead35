package news.parallax.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cue most likely gives to somebody.
 *
 * @param sure how likely these words, or much the same, are right; from 0 to 1
 */
record Given(Site site, Choice choice, double sure) {
  /** How sure a verb's words with a quotation among them must be: marks alone tell much. */
  private static final double LEAST_MARKED = 0.1;

  /**
   * How sure other words must be: about three of four shown are right then (PolNeAR, training
   * part).
   */
  private static final double LEAST_BARE = 0.47;

  /** "could not believe it" tells nothing of what is believed. */
  private static final int FEWEST_BARE = 2;

  /** How much surer a cue within another's words must be to be heard in its stead. */
  private static final double SURER = 1 / 0.6;

  /** The likeliest of a cue's choices; null where it is not sure enough that it gives any. */
  static @Nullable Given of(Site site, List<Choice> choices, Frame frame) {
    Choice best = null;
    for (Choice choice : choices) {
      best = best == null || choice.score() > best.score() ? choice : best;
    }
    if (best == null) {
      return null;
    }
    double all = 1;
    double alike = 0;
    for (Choice choice : choices) {
      double odds = Math.exp(choice.score());
      all += odds;
      alike += choice.isAlike(best) ? odds : 0;
    }
    double sure = alike / all;
    boolean marked = best.isMarked(frame);
    if (!marked && best.size() < FEWEST_BARE) {
      return null;
    }
    boolean told = marked && site.cue().kind() != CueVerb.Kind.HINTS;
    return sure < (told ? LEAST_MARKED : LEAST_BARE) ? null : new Given(site, best, sure);
  }

  /** Whether its cue is said by another cue's speaker, as far as that one is about as sure. */
  boolean isWithin(Given other) {
    return other.choice.covers(site.at())
        && !choice.covers(other.site.at())
        && other.sure * SURER >= sure;
  }
}
