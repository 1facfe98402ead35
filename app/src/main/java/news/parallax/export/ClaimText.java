package news.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;

/** What is said of a claim in fixed words. */
public final class ClaimText {
  private ClaimText() {}

  /** A heading for the claims of one kind. */
  public static String heading(Claim.Support support) {
    return switch (support) {
      case CORROBORATED -> "Corroborated: told by two origins or more";
      case DIFFERING -> "Differing: the sources give different values";
      case LONE -> "Lone: told by one origin only";
    };
  }

  /**
   * {@code count differs: later report}, or {@code count told to different precision} and {@code
   * strength told in other words} where both can hold; empty where nothing differs.
   */
  public static String difference(Claim claim) {
    return claim.differences().stream()
        .map(ClaimText::difference)
        .collect(Collectors.joining("; "));
  }

  private static String difference(Claim.Difference how) {
    String reason =
        words(how.slot())
            + switch (how.reason()) {
              case ROUNDING -> " told to different precision";
              case WORDING -> " told in other words";
              default -> " differs: " + words(how.reason());
            };
    return how.evidence().isEmpty() ? reason : reason + " (" + how.evidence() + ")";
  }

  /** {@code others may tell it in other words}; empty where that is not so. */
  public static String elsewhere(Claim claim) {
    return claim.evidence().maybeElsewhere() ? "others may tell it in other words" : "";
  }

  /**
   * {@code first told by one source; confirmed later by AFP}, {@code left out by BBC}; none where
   * there is neither.
   */
  public static List<String> others(Claim claim, Sources sources) {
    List<String> notes = new ArrayList<>();
    Claim.Later later = claim.evidence().later();
    if (later != null) {
      String by = sources.publisher(claim.passages().get(later.passage()).passage().article());
      notes.add(
          "first told by one source; "
              + (later.confirms() ? "confirmed" : "contradicted")
              + " later by "
              + by);
    }
    if (!claim.evidence().leftOutBy().isEmpty()) {
      notes.add("left out by " + String.join(", ", claim.evidence().leftOutBy()));
    }
    return notes;
  }

  /** {@code count over time: three (2024-11-04, BBC) → five (2024-11-05, AFP)}. */
  public static String series(Claim claim, Claim.Series series, Sources sources) {
    return series.steps().stream()
        .map(step -> step(claim, step, sources))
        .collect(Collectors.joining(" \u2192 ", words(series.slot()) + " over time: ", ""));
  }

  private static String step(Claim claim, Claim.Step step, Sources sources) {
    Passage passage = claim.passages().get(step.passage()).passage();
    return step.text()
        + " ("
        + step.published().value()
        + ", "
        + sources.publisher(passage.article())
        + ")";
  }

  /** A constant in words, {@code later report}. */
  public static String words(Enum<?> constant) {
    return Label.of(constant).replace('-', ' ');
  }

  /** Who gives a value, {@code BBC, AFP}. */
  public static String givers(Claim claim, Claim.Value value, Sources sources) {
    return value.passages().stream()
        .map(index -> claim.passages().get(index).passage())
        .map(Passage::article)
        .map(sources::publisher)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
