package news.parallax.claim;

import java.util.List;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One thing that passages of one or more articles say.
 *
 * @param text the passage that tells it best
 * @param origins how many independent sources tell it
 * @param passages by publication, then article
 * @param values what the passages give for each slot, where any gives one
 */
public record Claim(
    ClaimId id,
    Passage text,
    Support support,
    int origins,
    List<Told> passages,
    List<Value> values,
    @Nullable Difference difference) {
  public Claim {
    passages = List.copyOf(passages);
    values = List.copyOf(values);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("claim without passages");
    }
  }

  /** A passage and who published it; the outlet is null where unknown. */
  public record Told(Passage passage, @Nullable String outlet) {}

  /** How a claim stands among the sources. */
  public enum Support {
    /** Two origins or more. */
    CORROBORATED,
    /** One origin. */
    LONE,
    /** The sources give values that cannot all hold. */
    DIFFERING
  }

  /**
   * One value of a slot.
   *
   * @param value normalised ("11000")
   * @param text as the source puts it ("11,000 troops")
   * @param passages indices into the claim's passages, ascending
   */
  public record Value(Slot slot, String value, String text, List<Integer> passages) {
    public Value {
      passages = List.copyOf(passages);
    }
  }

  /** What a value is of. */
  public enum Slot {
    COUNT,
    MONEY,
    DATE,
    DURATION,
    AGE,
    PERCENT,
    PLACE,
    SPEAKER,
    WORDING
  }

  /** How the sources differ and the likely reason. */
  public record Difference(Slot slot, Reason reason) {}

  /** The likely reason of a difference. */
  public enum Reason {
    LATER_REPORT,
    ROUNDING,
    SCOPE,
    AUTHORITY,
    WORDING,
    UNEXPLAINED
  }
}
