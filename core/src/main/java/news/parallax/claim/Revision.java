package news.parallax.claim;

import java.util.List;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a version of an article changed of what the version before it said, claim by claim. Passages
 * of the version before lie in its text, the others in that of the version after.
 *
 * @param changed what gives other values now, in the order of the version after
 * @param added what only the version after says, in its order
 * @param dropped what only the version before says, in its order
 * @param reworded what is said in other words, with the same values, in the order of the version
 *     after
 * @param kept how many are said in the same words
 */
public record Revision(
    List<Changed> changed,
    List<Passage> added,
    List<Passage> dropped,
    List<Reworded> reworded,
    int kept) {
  public Revision {
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    reworded = List.copyOf(reworded);
  }

  /** Whether the versions say the same in the same words. */
  public boolean isEmpty() {
    return changed.isEmpty() && added.isEmpty() && dropped.isEmpty() && reworded.isEmpty();
  }

  /** One claim in the words of both versions. */
  public record Reworded(Passage before, Passage after) {}

  /**
   * One claim whose values are not the same in both versions.
   *
   * @param values one or more, by slot
   */
  public record Changed(Passage before, Passage after, List<Change> values) {
    public Changed {
      values = List.copyOf(values);
    }
  }

  /**
   * A value that changed; one of the two is there.
   *
   * @param before null where only the version after gives one
   * @param after null where only the version before gives one
   */
  public record Change(Claim.Slot slot, @Nullable Value before, @Nullable Value after) {}

  /**
   * A value as a version gives it.
   *
   * @param value normalised ("11000")
   * @param text as written ("11,000 troops")
   */
  public record Value(String value, Passage text) {}
}
