package news.parallax.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import news.parallax.brief.StoryBrief;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.serve.Forms;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.story.StoryId;

/** One story from every side. */
final class StoryPage {
  private final Library library;
  private final Templates templates;
  private final Forms forms;

  StoryPage(Library library, Templates templates, Forms forms) {
    this.library = library;
    this.templates = templates;
    this.forms = forms;
  }

  /**
   * What the template shows.
   *
   * @param id as the forms send it
   * @param token of the forms
   */
  record View(
      String id,
      Head head,
      List<Claims.Group> claims,
      List<Speech.Group> speech,
      Timeline timeline,
      Coverage coverage,
      LineagePicture lineage,
      List<Members.View> articles,
      List<Names.Entry> names,
      String token) {}

  /** What stands above all else. */
  record Head(
      Line title,
      String when,
      String counts,
      String storyline,
      String storylineHref,
      List<Line> summary) {}

  /**
   * What happened when.
   *
   * @param picture without rows where all is of one day
   */
  record Timeline(AxisPicture picture, List<Line> lines) {}

  /** Who told what when. */
  record Coverage(TimePicture days, Matrix matrix) {}

  void get(Context context) {
    StoryId id = new StoryId(Links.id(context.pathParam("id")));
    StoryBrief brief =
        library
            .brief(id)
            .orElseThrow(() -> Problem.notFound("The library has no story " + id.value()));
    if (!brief.story().id().equals(id)) {
      context.redirect(Links.story(brief.story().id()));
      return;
    }
    List<Article> articles = library.articlesOf(brief);
    Lines lines = new Lines(Sources.of(articles));
    Head head = head(brief, lines);
    View view =
        new View(
            id.value(),
            head,
            new Claims(lines).of(brief.claims()),
            new Speech(lines).of(brief.utterances()),
            timeline(brief.timeline(), lines),
            coverage(brief, articles, lines),
            LineagePicture.of(brief.lineage(), lines),
            new Members(lines, library.rowsOf(id)).of(brief.story(), articles),
            Names.entries(brief.names()),
            forms.token());
    templates.write(context, "story", new Frame(head.title().text(), "/"), view);
  }

  private Head head(StoryBrief brief, Lines lines) {
    var storyline = library.storylineOf(brief.story().id());
    return new Head(
        lines.of(brief.headline().title()),
        TimeText.of(brief.headline().when()),
        Counts.of(brief, lines.sources()).line(),
        storyline.map(each -> each.title()).orElse(""),
        storyline.map(each -> Links.storyline(each.id())).orElse(""),
        brief.summary().stream().map(lines::of).toList());
  }

  private static Timeline timeline(List<StoryBrief.Happening> happenings, Lines lines) {
    List<AxisPicture.Span> spans =
        happenings.stream()
            .map(
                each ->
                    new AxisPicture.Span(
                        each.text().text(),
                        Links.passage(each.text()),
                        each.when().instant(),
                        each.when().instant()))
            .toList();
    long days = spans.stream().map(AxisPicture.Span::first).distinct().count();
    return new Timeline(
        AxisPicture.of(days > 1 ? spans : List.of()),
        happenings.stream().map(each -> happening(each, lines)).toList());
  }

  private static Line happening(StoryBrief.Happening happening, Lines lines) {
    Line line = lines.of(happening.text());
    return new Line(line.text(), line.href(), line.by(), TimeText.of(happening.when()), "");
  }

  private static Coverage coverage(StoryBrief brief, List<Article> articles, Lines lines) {
    return new Coverage(
        TimePicture.of(
            "Articles by day",
            articles.stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(PublishedAt::instant)
                .toList()),
        Matrix.of(brief.claims(), articles, lines));
  }
}
