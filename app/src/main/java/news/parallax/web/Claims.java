package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Label;
import news.parallax.export.Sources;
import org.jspecify.annotations.Nullable;

/** Claims as a story's page shows them: those that differ first. */
record Claims(Lines lines) {
  private static final int OPEN = 10;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * Claims of one support.
   *
   * @param open shown at once
   * @param more shown when asked for
   */
  record Group(String support, String heading, String about, List<View> open, List<View> more) {}

  /**
   * One claim.
   *
   * @param anchor its place on the page
   * @param differences how the sources differ; empty where they do not
   * @param notes who told it later or left it out, how its values changed
   * @param elsewhere where another source may tell it, too; null where none may
   * @param told in what other words it is told
   * @param why the passages are thought to tell the same
   */
  record View(
      String id,
      String anchor,
      Telling text,
      String support,
      String origins,
      List<String> differences,
      List<Value> values,
      List<String> notes,
      @Nullable Line elsewhere,
      List<Telling> told,
      List<Why> why) {}

  /**
   * Why a passage is thought to tell the same as another.
   *
   * @param passage its place in the claim
   */
  record Why(String text, int passage) {}

  /** A value and who gives it. */
  record Value(String text, String givers) {}

  List<Group> of(List<Claim> claims) {
    List<Group> groups = new ArrayList<>();
    for (Claim.Support support : ClaimText.ORDER) {
      List<View> views =
          claims.stream().filter(claim -> claim.support() == support).map(this::view).toList();
      if (!views.isEmpty()) {
        int open = Math.min(OPEN, views.size());
        String[] heading = ClaimText.heading(support).split(": ", 2);
        groups.add(
            new Group(
                Label.of(support),
                heading[0],
                heading[1],
                views.subList(0, open),
                views.subList(open, views.size())));
      }
    }
    return groups;
  }

  private View view(Claim claim) {
    List<Telling> tellings = Telling.of(claim, lines);
    Passage elsewhere = claim.evidence().elsewhere();
    return new View(
        claim.id().value(),
        Links.segment(claim.id().value()),
        tellings.getFirst(),
        Label.of(claim.support()),
        Counts.number(claim.origins(), "origin"),
        ClaimText.differences(claim),
        claim.values().size() < 2
            ? List.of()
            : claim.values().stream().map(value -> value(claim, value)).toList(),
        notes(claim),
        elsewhere == null ? null : lines.of(elsewhere),
        tellings.subList(1, tellings.size()),
        claim.evidence().alignments().stream()
            .map(each -> new Why(why(claim, each), each.passage()))
            .toList());
  }

  private List<String> notes(Claim claim) {
    List<String> notes = new ArrayList<>();
    claim.series().forEach(each -> notes.add(ClaimText.series(claim, each, lines.sources())));
    notes.addAll(ClaimText.others(claim, lines.sources()));
    return notes;
  }

  private Value value(Claim claim, Claim.Value value) {
    return new Value(value.text(), ClaimText.givers(claim, value, lines.sources()));
  }

  private String why(Claim claim, Claim.Alignment alignment) {
    return by(claim, alignment.passage()) + " is " + like(claim, alignment, lines.sources());
  }

  /** {@code like BBC: 0.93, by five, people}. */
  static String like(Claim claim, Claim.Alignment alignment, Sources sources) {
    ArticleId other = claim.passages().get(alignment.like()).passage().article();
    return "like "
        + sources.publisher(other)
        + String.format(Locale.ROOT, ": %.2f", alignment.score())
        + (alignment.words().isEmpty() ? "" : ", by " + words(claim, alignment));
  }

  /** What two passages share, as the later one has it: it is kept by its stems. */
  private static String words(Claim claim, Claim.Alignment alignment) {
    List<String> written =
        WORD.matcher(claim.passages().get(alignment.passage()).passage().text())
            .results()
            .map(MatchResult::group)
            .toList();
    return alignment.words().stream()
        .map(
            stem ->
                written.stream()
                    .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(stem))
                    .findFirst()
                    .orElse(stem))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String by(Claim claim, int passage) {
    return lines.sources().publisher(claim.passages().get(passage).passage().article());
  }
}
