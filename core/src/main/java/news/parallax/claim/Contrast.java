package news.parallax.claim;

import java.util.List;
import java.util.function.BiPredicate;
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

  /**
   * The two values of one deed where each passage gives one value alone; null where they may agree.
   *
   * @param exclude whether the values cannot both hold, the first passage's first
   */
  static @Nullable Contrast ofOneDeed(
      Claim.Slot slot, List<Side> one, List<Side> other, BiPredicate<Side, Side> exclude) {
    if (one.size() != 1 || other.size() != 1) {
      return null;
    }
    Side first = one.getFirst();
    Side second = other.getFirst();
    return Deed.isOne(first, second) && exclude.test(first, second)
        ? new Contrast(slot, first, second)
        : null;
  }

  /** The difference and its likely reason. */
  Claim.Difference difference() {
    return slot == Claim.Slot.STRENGTH
        ? new Claim.Difference(slot, Claim.Reason.WORDING, Reasons.both(a.text(), b.text()))
        : Reasons.ofFacts(slot, a, b);
  }
}
