package news.parallax.export.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Flag;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.issue.Issue;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;

/** What is told of a whole briefing, and in which order. */
final class BriefingOutline {
  private BriefingOutline() {}

  static List<Block> of(Briefing briefing) {
    Outline outline = new Outline();
    outline.line(
        String.join(
            " · ",
            Counts.number(briefing.articles().size(), "article"),
            Counts.number(briefing.stories().size(), "story"),
            Counts.number(briefing.storylines().size(), "storyline"),
            Counts.number(briefing.issues().size(), "issue")));
    Sources sources = Sources.of(briefing.articles());
    briefing.stories().forEach(brief -> StoryOutline.add(outline, brief, sources));
    storylines(outline, briefing);
    flagged(outline, briefing.articles());
    issues(outline, briefing.issues());
    return outline.blocks();
  }

  private static void storylines(Outline outline, Briefing briefing) {
    Map<StoryId, StoryBrief> byId = new HashMap<>();
    briefing.stories().forEach(brief -> byId.put(brief.story().id(), brief));
    for (Storyline storyline : briefing.storylines()) {
      outline.heading(1, "Storyline: " + storyline.title());
      for (StoryId id : storyline.stories()) {
        StoryBrief.Headline story = Objects.requireNonNull(byId.get(id)).headline();
        outline.item(0, TimeText.of(story.when()) + ": " + story.title().text());
      }
      for (Storyline.Link link : storyline.why()) {
        outline.line("Linked by " + String.join(", ", link.names()));
      }
    }
  }

  /** Pages that are in no story because they are no articles. */
  private static void flagged(Outline outline, List<Article> articles) {
    List<Article> flagged =
        articles.stream().filter(each -> !each.cleaning().flags().isEmpty()).toList();
    if (!flagged.isEmpty()) {
      outline.heading(1, "Not ordinary articles");
    }
    for (Article article : flagged) {
      for (Flag flag : article.cleaning().flags()) {
        outline.item(
            0,
            article.source().page() + ": " + ClaimText.words(flag.kind()) + ", " + flag.evidence());
      }
    }
  }

  private static void issues(Outline outline, List<Issue> issues) {
    if (!issues.isEmpty()) {
      outline.heading(1, "Issues");
    }
    issues.forEach(issue -> outline.item(0, issue.where() + ": " + issue.message()));
  }
}
