package news.parallax.export.text;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Sources;

/** Claims, grouped by how they stand among the sources. */
record ClaimOutline(Outline outline, Sources sources) {
  private static final int LONE = 10;

  void add(List<Claim> claims) {
    for (Claim.Support support : ClaimText.ORDER) {
      List<Claim> group = claims.stream().filter(claim -> claim.support() == support).toList();
      if (!group.isEmpty()) {
        outline.heading(2, ClaimText.heading(support));
      }
      if (support == Claim.Support.LONE) {
        group.stream().limit(LONE).forEach(this::lone);
        if (group.size() > LONE) {
          outline.item(0, "and " + (group.size() - LONE) + " more (all of them in HTML and JSON)");
        }
      } else {
        group.forEach(this::shared);
      }
    }
  }

  private void lone(Claim claim) {
    String tellers =
        claim.passages().stream()
            .map(told -> sources.publisher(told.passage().article()))
            .distinct()
            .collect(Collectors.joining(", "));
    outline.item(0, claim.text().text() + " [" + tellers + "]");
    Passage elsewhere = claim.evidence().elsewhere();
    if (elsewhere != null) {
      outline.item(
          1,
          ClaimText.ELSEWHERE
              + elsewhere.text()
              + " ["
              + sources.publisher(elsewhere.article())
              + "]");
    }
  }

  private void shared(Claim claim) {
    String difference = ClaimText.difference(claim);
    outline.item(
        0,
        claim.text().text()
            + " ["
            + sources.publisher(claim.text().article())
            + "] ("
            + Counts.number(claim.origins(), "origin")
            + (difference.isEmpty() ? "" : "; " + difference)
            + ")");
    for (Claim.Told told : claim.passages()) {
      if (!told.passage().equals(claim.text())) {
        outline.item(1, sources.publisher(told.passage().article()) + ": " + told.passage().text());
      }
    }
    if (claim.values().size() > 1) {
      claim.values().forEach(value -> value(claim, value));
    }
    claim.series().forEach(each -> outline.item(1, ClaimText.series(claim, each, sources)));
    ClaimText.others(claim, sources).forEach(note -> outline.item(1, note));
  }

  private void value(Claim claim, Claim.Value value) {
    outline.item(
        1,
        ClaimText.words(value.slot())
            + " “"
            + value.text()
            + "”: "
            + ClaimText.givers(claim, value, sources));
  }
}
