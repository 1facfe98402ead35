package news.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;

/** What is said of a claim in fixed words. */
public final class ClaimText {
  /** In which order claims are shown: what people should look at comes first. */
  public static final List<Claim.Support> ORDER =
      List.of(Claim.Support.DIFFERING, Claim.Support.CORROBORATED, Claim.Support.LONE);

  /** What stands before the words by which another source may tell a lone claim, too. */
  public static final String ELSEWHERE = "others may tell it in other words: ";

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
    return String.join("; ", differences(claim));
  }

  /** The same, each difference for itself. */
  public static List<String> differences(Claim claim) {
    return claim.differences().stream().map(ClaimText::difference).toList();
  }

  /** A time in the evidence stands behind the value that was told then. */
  private static String difference(Claim.Difference how) {
    String reason =
        words(how.slot())
            + switch (how.reason()) {
              case ROUNDING -> " told to different precision";
              case WORDING -> " told in other words";
              default -> " differs: " + words(how.reason());
            };
    String evidence =
        TimeText.inWords(how.evidence().replaceAll(" (?=\\d{4}-\\d\\d-\\d\\d)", ", "));
    return evidence.isEmpty() ? reason : reason + " (" + evidence + ")";
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

  /** {@code count over time: three (4 Nov 2024, BBC) → five (5 Nov 2024, AFP)}. */
  public static String series(Claim claim, Claim.Series series, Sources sources) {
    return series.steps().stream()
        .map(step -> step(claim, step, sources))
        .collect(Collectors.joining(" \u2192 ", words(series.slot()) + " over time: ", ""));
  }

  private static String step(Claim claim, Claim.Step step, Sources sources) {
    Passage passage = claim.passages().get(step.passage()).passage();
    return step.text()
        + " ("
        + TimeText.of(step.published())
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
