package news.parallax.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import news.parallax.brief.StoryBrief;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;
import news.parallax.serve.Forms;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleRow;
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
      List<Changed> changed,
      List<Names.Entry> names,
      String feed,
      String token) {}

  /** An article that changed, with its versions. */
  record Changed(Members.View article, List<Versions.View> versions) {}

  /** What stands above all else. */
  record Head(
      Line title,
      String when,
      String counts,
      String storyline,
      String storylineHref,
      List<Parted.Part> parted,
      List<Line> summary) {}

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
    List<ArticleRow> rows = library.rowsOf(id);
    List<Members.View> members = new Members(lines, rows).of(brief.story(), articles);
    View view =
        new View(
            id.value(),
            head,
            new Claims(lines).of(brief.claims()),
            new Speech(lines).of(brief.utterances()),
            Timeline.of(brief.timeline(), lines),
            coverage(brief, articles, lines),
            LineagePicture.of(brief.story().articles(), brief.lineage(), lines),
            members,
            changed(members, rows),
            Names.entries(brief.names()),
            Links.feed(id),
            forms.token());
    templates.write(context, "story", new Frame(head.title().text(), "/"), view);
  }

  private Head head(StoryBrief brief, Lines lines) {
    var storyline = library.storylineOf(brief.story().id());
    return new Head(
        lines.of(brief.headline().title()),
        when(brief, lines.sources()),
        Counts.of(brief, lines.sources()).line(),
        storyline.map(each -> each.title()).orElse(""),
        storyline.map(each -> Links.storyline(each.id())).orElse(""),
        new Parted(library).of(brief.story()),
        brief.summary().stream().map(lines::of).toList());
  }

  /** From its first to its last article, as far as they are dated. */
  private static String when(StoryBrief brief, Sources sources) {
    List<Instant> times = published(brief.story().articles().stream().map(sources::article));
    return times.isEmpty()
        ? TimeText.of(brief.headline().when())
        : Days.between(Collections.min(times), Collections.max(times));
  }

  private static List<Instant> published(Stream<Article> articles) {
    return articles
        .map(Article::published)
        .filter(Objects::nonNull)
        .map(PublishedAt::instant)
        .toList();
  }

  private List<Changed> changed(List<Members.View> members, List<ArticleRow> rows) {
    Versions versions = new Versions(library);
    return rows.stream()
        .filter(row -> row.version() > 1)
        .flatMap(
            row ->
                members.stream()
                    .filter(member -> member.id().equals(row.id().value()))
                    .map(member -> new Changed(member, versions.of(row, row.version()))))
        .toList();
  }

  private static Coverage coverage(StoryBrief brief, List<Article> articles, Lines lines) {
    return new Coverage(
        TimePicture.of("Articles by day", published(articles.stream())),
        Matrix.of(brief.claims(), articles, lines));
  }
}
