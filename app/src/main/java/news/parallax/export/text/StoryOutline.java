package news.parallax.export.text;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.lineage.Copy;
import news.parallax.name.Name;
import news.parallax.story.Join;

/** What is told of one story, and in which order. */
final class StoryOutline {
  private static final int NAMES = 12;

  private final Outline outline;
  private final StoryBrief brief;
  private final Sources sources;

  private StoryOutline(Outline outline, StoryBrief brief, Sources sources) {
    this.outline = outline;
    this.brief = brief;
    this.sources = sources;
  }

  static void add(Outline outline, StoryBrief brief, Sources sources) {
    StoryOutline story = new StoryOutline(outline, brief, sources);
    story.head();
    story.summary();
    new ClaimOutline(outline, sources).add(brief.claims());
    new UtteranceOutline(outline, sources).add(brief.utterances());
    story.timeline();
    story.names();
    story.copies();
    story.articles();
    story.why();
  }

  private void head() {
    StoryBrief.Headline headline = brief.headline();
    String basis = TimeText.basis(headline.when());
    outline.heading(1, headline.title().text());
    outline.line(TimeText.of(headline.when()) + (basis.isEmpty() ? "" : ", " + basis));
    outline.line(Counts.of(brief, sources).line());
  }

  private void summary() {
    section("Summary", brief.summary());
    brief.summary().forEach(passage -> outline.item(0, told(passage)));
  }

  private void timeline() {
    section("Timeline", brief.timeline());
    for (StoryBrief.Happening happening : brief.timeline()) {
      outline.item(0, TimeText.of(happening.when()) + ": " + told(happening.text()));
    }
  }

  private void names() {
    section("Names", brief.names());
    for (Name name : brief.names().stream().limit(NAMES).toList()) {
      List<String> roles = name.roles().stream().map(Passage::text).distinct().toList();
      outline.item(
          0,
          name.name()
              + " · "
              + ClaimText.words(name.kind())
              + " · "
              + Counts.number(name.mentions().size(), "mention")
              + (roles.isEmpty() ? "" : " · " + String.join("; ", roles)));
    }
    more(brief.names().size() - NAMES);
  }

  private void copies() {
    section("Copies", brief.lineage().copies());
    for (Copy copy : brief.lineage().copies()) {
      outline.item(
          0,
          titled(copy.article())
              + " · "
              + ClaimText.words(copy.kind())
              + " of "
              + titled(copy.of())
              + " · "
              + Math.round(copy.share() * 100)
              + " % shared · by "
              + ClaimText.words(copy.basis()));
    }
  }

  private void articles() {
    outline.heading(2, "Articles");
    for (ArticleId id : brief.story().articles()) {
      Article article = sources.article(id);
      String basis = TimeText.basis(article.published());
      outline.item(0, titled(id));
      outline.item(
          1,
          TimeText.of(article.published())
              + (basis.isEmpty() ? "" : ", " + basis)
              + " · "
              + article.source().page()
              + " · "
              + id);
    }
  }

  private void why() {
    section("Why one story", brief.story().why());
    for (Join join : brief.story().why()) {
      outline.item(
          0,
          sources.publisher(join.article())
              + " joined "
              + sources.publisher(join.joined())
              + evidence(join));
    }
  }

  private static String evidence(Join join) {
    Join.Evidence evidence = join.evidence();
    String score = String.valueOf(Math.round(join.score() * 100) / 100.0);
    return " · "
        + score
        + (evidence.names().isEmpty() ? "" : " · names " + String.join(", ", evidence.names()))
        + (evidence.words().isEmpty() ? "" : " · words " + String.join(", ", evidence.words()))
        + (evidence.days() == null ? "" : " · " + Counts.number(evidence.days(), "day") + " apart");
  }

  private void section(String title, List<?> content) {
    if (!content.isEmpty()) {
      outline.heading(2, title);
    }
  }

  private void more(int left) {
    if (left > 0) {
      outline.item(0, "and " + left + " more (all of them in HTML and JSON)");
    }
  }

  private String told(Passage passage) {
    return passage.text() + " [" + sources.publisher(passage.article()) + "]";
  }

  /** A publisher with the article's title where it has one. */
  private String titled(ArticleId id) {
    Passage title = sources.article(id).title();
    return sources.publisher(id) + (title == null ? "" : ": " + title.text());
  }
}
