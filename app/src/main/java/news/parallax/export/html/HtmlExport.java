package news.parallax.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.export.Counts;
import news.parallax.export.Export;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.issue.Issue;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;

/**
 * A briefing as one HTML file: readable without scripts, in print, light or dark. Every statement
 * links to its marked passage in the cleaned article. A policy in the file forbids every script and
 * outside asset.
 */
public final class HtmlExport implements Export {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Parallax briefing</title>
      <style>
      """;

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    out.write(HEAD);
    out.write(style());
    out.write("</style>\n</head>\n<body>\n");
    Page page = new Page(new Markup(), Sources.of(briefing.articles()), new Anchors());
    top(briefing, page);
    page.out().open("main");
    for (StoryBrief brief : briefing.stories()) {
      new StorySection(page).write(brief);
      out.write(page.out().taken());
    }
    page.out().closeBlock();
    end(briefing, page);
    out.write(page.out().taken());
    out.write("</body>\n</html>\n");
  }

  private static String style() {
    try (InputStream css = HtmlExport.class.getResourceAsStream("briefing.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void top(Briefing briefing, Page page) {
    Markup out = page.out().open("header", "class", "top");
    out.element("div", "brand", "Parallax").open("h1").text("Briefing").close();
    String articles = Counts.number(briefing.articles().size(), "article");
    String stories = Counts.number(briefing.stories().size(), "story");
    out.element("div", "counts", articles + " · " + stories);
    Map<StoryId, StoryBrief> byId = new HashMap<>();
    out.open("nav", "class", "contents");
    for (StoryBrief brief : briefing.stories()) {
      byId.put(brief.story().id(), brief);
      entry(brief, page);
    }
    out.closeBlock();
    briefing.storylines().forEach(storyline -> storyline(storyline, byId, page));
    out.open("div", "class", "legend");
    out.open("mark", "class", "corroborated").text("told by two origins or more").close();
    out.open("mark", "class", "differing").text("sources differ").close();
    out.open("mark", "class", "quoted").text("somebody’s words").close();
    out.open("span").text("Every statement links to its sentence in the article.").close();
    out.close().closeBlock();
  }

  private static void entry(StoryBrief brief, Page page) {
    Markup out = page.out();
    out.open("a", "href", "#" + page.anchors().id(brief.story().id()));
    out.open("time").text(TimeText.of(brief.headline().when())).close();
    out.open("span").text(brief.headline().title().text()).close().closeBlock();
  }

  private static void storyline(Storyline line, Map<StoryId, StoryBrief> byId, Page page) {
    Markup out = page.out().open("section", "class", "storyline");
    out.open("h2").text("Storyline: " + line.title()).close();
    out.open("div", "class", "contents");
    line.stories().forEach(id -> entry(Objects.requireNonNull(byId.get(id)), page));
    out.close().closeBlock();
  }

  private static void end(Briefing briefing, Page page) {
    Markup out = page.out().open("footer", "class", "end");
    if (!briefing.issues().isEmpty()) {
      out.open("h2").text("Issues").close().open("ul");
      for (Issue issue : briefing.issues()) {
        out.open("li").text(issue.where() + ": " + issue.message()).closeBlock();
      }
      out.closeBlock();
    }
    out.open("p").text("All words are the sources’ own; labels are fixed.").close().closeBlock();
  }
}
