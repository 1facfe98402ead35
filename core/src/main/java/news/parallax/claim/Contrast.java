package news.parallax.claim;

import org.jspecify.annotations.Nullable;

/** Two passages of one claim that answer one question otherwise, other than by a figure. */
record Contrast(Claim.Slot slot, Side a, Side b) {

  /** Finds one kind of contrast. */
  interface Finder {
    /** How two passages of different articles differ; null where they do not, or may agree. */
    @Nullable Contrast between(Unit a, Unit b);
  }

  /**
   * The two in the order of the passages.
   *
   * @param first whether the first of the passages is the one that is marked by more words
   */
  static Contrast of(Claim.Slot slot, Side marked, Side plain, boolean first) {
    return first ? new Contrast(slot, marked, plain) : new Contrast(slot, plain, marked);
  }

  /** The difference and its likely reason. */
  Claim.Difference difference() {
    return slot == Claim.Slot.STRENGTH
        ? new Claim.Difference(slot, Claim.Reason.WORDING, Reasons.both(a.text(), b.text()))
        : Reasons.ofFacts(slot, a, b);
  }
}
