package news.parallax.export.html;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;

/** Claims, grouped by how they stand among the sources. */
record ClaimSection(Page page) {
  private static final int OPEN_LONE = 12;

  void write(List<Claim> claims) {
    for (Claim.Support support : ClaimText.ORDER) {
      List<Claim> group = claims.stream().filter(claim -> claim.support() == support).toList();
      if (!group.isEmpty()) {
        page.section("claims", ClaimText.heading(support));
        if (support == Claim.Support.LONE) {
          lone(group);
        } else {
          group.forEach(this::card);
        }
        page.out().closeBlock();
      }
    }
  }

  private void lone(List<Claim> claims) {
    list(claims.subList(0, Math.min(OPEN_LONE, claims.size())));
    if (claims.size() > OPEN_LONE) {
      page.out().open("details").open("summary");
      page.out().text((claims.size() - OPEN_LONE) + " more").close();
      list(claims.subList(OPEN_LONE, claims.size()));
      page.out().closeBlock();
    }
  }

  private void list(List<Claim> claims) {
    Markup out = page.out().open("ul", "class", "lone");
    for (Claim claim : claims) {
      out.open("li");
      page.words(claim.text(), Tone.PLAIN);
      claim.passages().stream()
          .map(told -> told.passage().article())
          .distinct()
          .forEach(
              article -> {
                out.text(" ");
                page.publisher(article);
              });
      Passage elsewhere = claim.evidence().elsewhere();
      if (elsewhere != null) {
        out.open("p", "class", "note").text(ClaimText.ELSEWHERE);
        page.words(elsewhere, Tone.PLAIN);
        out.text(" ");
        page.publisher(elsewhere.article());
        out.close();
      }
      out.closeBlock();
    }
    out.closeBlock();
  }

  private void card(Claim claim) {
    Tone tone = Tone.of(claim.support());
    Markup out = page.out().open("div", "class", "claim " + ClaimText.words(claim.support()));
    out.open("h4");
    page.words(claim.text(), tone);
    out.text(" ");
    page.publisher(claim.text().article());
    out.close();
    out.element("span", "badge", Counts.number(claim.origins(), "origin"));
    out.element("span", "note", ClaimText.difference(claim));
    values(claim);
    claim.series().forEach(each -> series(claim, each));
    ClaimText.others(claim, page.sources()).forEach(note -> out.element("p", "note", note));
    out.open("ul", "class", "told");
    for (Claim.Told told : claim.passages()) {
      if (!told.passage().equals(claim.text())) {
        out.open("li");
        page.told(told, tone);
        out.close();
      }
    }
    out.close().closeBlock();
  }

  private void series(Claim claim, Claim.Series series) {
    page.out().element("p", "note series", ClaimText.series(claim, series, page.sources()));
  }

  private void values(Claim claim) {
    if (claim.values().size() < 2) {
      return;
    }
    Markup out = page.out().open("ul", "class", "values");
    for (Claim.Value value : claim.values()) {
      out.open("li").open("b").text(value.text()).close().text(" ");
      out.element("span", "note", ClaimText.givers(claim, value, page.sources())).close();
    }
    out.closeBlock();
  }
}
