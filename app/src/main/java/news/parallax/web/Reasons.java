package news.parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.quote.Utterance;

/**
 * Why a story shows a passage: every part of the story that has it, with what it rests on.
 *
 * @param article that the passage is of
 * @param mark where it is
 */
record Reasons(StoryBrief brief, Sources sources, ArticleId article, Span mark) {

  /** One reason in fixed words, with the way to the part of the story that gives it. */
  record Reason(String text, String href) {}

  List<Reason> all() {
    List<Reason> reasons = new ArrayList<>();
    if (isMarked(brief.headline().title())) {
      reasons.add(reason("The title of the story", ""));
    }
    if (brief.summary().stream().anyMatch(this::isMarked)) {
      reasons.add(reason("In the summary of the story", ""));
    }
    brief.claims().forEach(claim -> addClaim(claim, reasons));
    brief.utterances().forEach(utterance -> addQuotes(utterance, reasons));
    brief.timeline().stream()
        .filter(each -> isMarked(each.text()))
        .forEach(each -> reasons.add(reason("On the timeline: " + time(each), "#timeline")));
    brief
        .names()
        .forEach(
            name -> {
              if (name.roles().stream().anyMatch(this::isMarked)) {
                reasons.add(reason("Words for " + name.name(), "#names"));
              }
            });
    return reasons;
  }

  private void addClaim(Claim claim, List<Reason> reasons) {
    IntStream.range(0, claim.passages().size())
        .filter(at -> isMarked(claim.passages().get(at).passage()))
        .mapToObj(at -> reason(claim(claim, at), "#" + Links.segment(claim.id().value())))
        .findFirst()
        .ifPresent(reasons::add);
  }

  private String claim(Claim claim, int at) {
    String stands =
        "Tells a claim that is "
            + ClaimText.words(claim.support())
            + " ("
            + Counts.number(claim.origins(), "origin")
            + ")";
    return claim.evidence().alignments().stream()
        .filter(each -> each.passage() == at)
        .findFirst()
        .map(each -> stands + ", " + Claims.like(claim, each, sources))
        .orElse(stands);
  }

  private void addQuotes(Utterance utterance, List<Reason> reasons) {
    utterance.versions().stream()
        .filter(version -> isMarked(version.text()))
        .map(version -> reason(quote(version), "#said"))
        .findFirst()
        .ifPresent(reasons::add);
  }

  private static String quote(Utterance.Version version) {
    Utterance.By by = version.speaker();
    return "Quoted ("
        + ClaimText.words(version.kind())
        + "): "
        + (by == null ? "speaker unknown" : by.name())
        + (version.cue() == null ? "" : ", by “" + version.cue() + "”");
  }

  private static String time(StoryBrief.Happening happening) {
    return TimeText.of(happening.when()) + ", " + TimeText.basis(happening.when());
  }

  private boolean isMarked(Passage passage) {
    return passage.article().equals(article) && passage.span().equals(mark);
  }

  private Reason reason(String text, String part) {
    return new Reason(text, Links.story(brief.story().id()) + part);
  }
}
