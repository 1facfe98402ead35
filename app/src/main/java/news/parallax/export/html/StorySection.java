package news.parallax.export.html;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.export.Counts;
import news.parallax.export.TimeText;

/** One story: what is found on the left, the articles it is found in on the right. */
record StorySection(Page page) {

  void write(StoryBrief brief) {
    brief.story().articles().forEach(page.anchors()::number);
    Markup out = page.out();
    out.open("article", "class", "story", "id", page.anchors().id(brief.story().id()));
    head(brief);
    out.open("div", "class", "columns").open("div", "class", "findings");
    summary(brief.summary());
    new ClaimSection(page).write(brief.claims());
    new UtteranceSection(page).write(brief.utterances());
    timeline(brief.timeline());
    new NameSection(page).write(brief.names());
    new LineageSection(page).write(brief);
    out.closeBlock().open("div", "class", "sources");
    out.open("h3").text("Articles").close();
    brief.story().articles().stream()
        .map(page.sources()::article)
        .forEach(new ArticleSection(page)::write);
    out.closeBlock().closeBlock().closeBlock();
  }

  private void head(StoryBrief brief) {
    StoryBrief.Headline headline = brief.headline();
    String basis = TimeText.basis(headline.when());
    Markup out = page.out().open("header").open("h2");
    page.words(headline.title(), Tone.PLAIN);
    out.close().open("div", "class", "counts");
    out.open("time").text(TimeText.of(headline.when())).close();
    out.text((basis.isEmpty() ? "" : ", " + basis) + " — ");
    out.text(Counts.of(brief, page.sources()).line()).close().closeBlock();
  }

  private void summary(List<Passage> summary) {
    if (summary.isEmpty()) {
      return;
    }
    Markup out = page.section("summary", "Summary").open("ul");
    for (Passage passage : summary) {
      out.open("li");
      page.words(passage, Tone.PLAIN);
      out.text(" ");
      page.publisher(passage.article());
      out.closeBlock();
    }
    out.close().closeBlock();
  }

  private void timeline(List<StoryBrief.Happening> timeline) {
    if (timeline.isEmpty()) {
      return;
    }
    Markup out = page.section("timeline", "Timeline").open("ul", "class", "dated");
    for (StoryBrief.Happening happening : timeline) {
      out.open("li").element("span", "when", TimeText.of(happening.when()));
      out.open("span", "class", "words");
      page.words(happening.text(), Tone.PLAIN);
      out.text(" ");
      page.publisher(happening.text().article());
      out.close().closeBlock();
    }
    out.close().closeBlock();
  }
}
