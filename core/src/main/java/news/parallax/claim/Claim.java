package news.parallax.claim;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * One thing that passages of one or more articles say.
 *
 * @param text the passage that tells it best: that others tell most wholly
 * @param origins how many independent sources tell it
 * @param passages by publication, then article
 * @param values what the passages give for each slot, where any gives one
 * @param differences how the values differ, those that clash first; also said where they do not
 *     clash, as with rounding
 * @param series how values changed from earlier to later articles; empty where none did, or where
 *     the times do not tell
 */
public record Claim(
    ClaimId id,
    Passage text,
    Support support,
    int origins,
    List<Told> passages,
    List<Value> values,
    List<Difference> differences,
    List<Series> series,
    Evidence evidence) {
  public Claim {
    passages = List.copyOf(passages);
    values = List.copyOf(values);
    differences = List.copyOf(differences);
    series = List.copyOf(series);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("claim without passages");
    }
  }

  /** The first difference, or null. */
  public @Nullable Difference difference() {
    return differences.isEmpty() ? null : differences.getFirst();
  }

  /**
   * A passage and who published it.
   *
   * @param outlet null where unknown
   * @param authority whom the passage gives as its source ("Zelensky"); null where it speaks itself
   */
  public record Told(Passage passage, @Nullable String outlet, @Nullable String authority) {}

  /**
   * Why the passages are one claim, and how many sides tell it.
   *
   * @param outlets distinct known ones
   * @param authorities distinct people and bodies that the passages give as their source, sorted
   * @param alignments each later passage with the one that it is most like
   * @param later whether others came to tell it after one source had told it alone; null where not
   *     so, or where the times do not tell
   * @param leftOutBy outlets of the story that do not tell what most other origins do, sorted
   * @param elsewhere of a lone claim the passage of another source that likeliest tells it, too, in
   *     words too unlike to say so; null where none may, and for all other claims
   */
  public record Evidence(
      int articles,
      int outlets,
      List<String> authorities,
      List<Alignment> alignments,
      @Nullable Later later,
      List<String> leftOutBy,
      @Nullable Passage elsewhere) {
    public Evidence {
      leftOutBy = List.copyOf(leftOutBy);
      authorities = List.copyOf(authorities);
      alignments = List.copyOf(alignments);
    }

    /** Whether another source may tell a lone claim, too, in other words. */
    public boolean maybeElsewhere() {
      return elsewhere != null;
    }
  }

  /**
   * How a claim went on that one source told alone while others already wrote on the story.
   *
   * @param passage index of the first one by another source into the claim's passages
   * @param confirms false where some values clash
   */
  public record Later(int passage, boolean confirms) {}

  /**
   * Two passages that tell the same.
   *
   * @param passage index into the claim's passages
   * @param like the same, of an earlier one
   * @param score 0 to 1
   * @param words what the two share, most telling first
   */
  public record Alignment(int passage, int like, double score, List<String> words) {
    public Alignment {
      words = List.copyOf(words);
    }
  }

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

  /**
   * A value as it was told over time.
   *
   * @param steps two or more, oldest first; each value once, by the earliest article that tells it
   */
  public record Series(Slot slot, List<Step> steps) {
    public Series {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One value of a series.
   *
   * @param value normalised ("11000")
   * @param text as the source puts it ("11,000 troops")
   * @param published when its article was
   * @param passage index into the claim's passages
   */
  public record Step(String value, String text, PublishedAt published, int passage) {}

  /** What a value is of. */
  public enum Slot {
    COUNT,
    MONEY,
    DATE,
    DURATION,
    AGE,
    PERCENT,
    MEASURE,
    PLACE,
    NAME,
    SPEAKER,
    /** The part that somebody has in it ("driver"), or the name of who did it to another. */
    ROLE,
    /** "yes" where a passage states what another denies, "no" where it denies. */
    POLARITY,
    /** "sure" where a passage says outright what another says may be so, "unsure" where it may. */
    STRENGTH,
    /** Words that one outlet alone has for what the claim's passages tell. */
    WORDING
  }

  /**
   * How the sources differ and the likely reason.
   *
   * @param evidence what the reason rests on, in the sources' words or numbers; may be empty
   */
  public record Difference(Slot slot, Reason reason, String evidence) {
    /** Whether the values cannot all hold. */
    public boolean clashes() {
      return reason != Reason.ROUNDING && reason != Reason.WORDING;
    }
  }

  /** The likely reason of a difference. */
  public enum Reason {
    LATER_REPORT,
    ROUNDING,
    SCOPE,
    AUTHORITY,
    WORDING,
    CORRECTION,
    UNEXPLAINED
  }
}
