package news.parallax.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import news.parallax.article.ArticleId;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.ClaimId;
import news.parallax.export.Counts;
import news.parallax.ingest.Corrections;
import news.parallax.ingest.Ingest;
import news.parallax.ingest.Scribe;
import news.parallax.serve.Forms;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleRow;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.LibraryProblem;
import news.parallax.story.Story;
import news.parallax.story.StoryId;

/** What people said about the stories, and the forms by which they say it. */
final class CorrectionsPage {
  private final Library library;
  private final Templates templates;
  private final Forms forms;
  private final Scribe scribe;

  CorrectionsPage(Library library, Templates templates, Forms forms, Scribe scribe) {
    this.library = library;
    this.templates = templates;
    this.forms = forms;
    this.scribe = scribe;
  }

  /** What the template shows. */
  record View(List<Row> rows, String token) {}

  /**
   * A decision.
   *
   * @param holds whether it was not taken back
   */
  record Row(String id, String when, String what, List<Ref> articles, boolean holds) {}

  /** An article that it is about. */
  record Ref(String text, String href) {}

  void list(Context context) {
    View view = new View(library.decisions().stream().map(this::row).toList(), forms.token());
    templates.write(context, "corrections", new Frame("Corrections", "/corrections"), view);
  }

  void undo(Context context) {
    forms.check(context);
    long number = number(field(context, "decision"));
    write(
        ingest -> {
          ingest.undo(number);
          return number;
        });
    context.redirect("/corrections", HttpStatus.SEE_OTHER);
  }

  /** Two stories are one. */
  void merge(Context context) {
    forms.check(context);
    Story story = story(field(context, "story"));
    Story other = story(field(context, "other"));
    decide(context, story.articles().getFirst(), () -> Corrections.merge(story, other));
  }

  /** Some articles of a story are one of their own, or belong to another. */
  void part(Context context) {
    forms.check(context);
    Story story = story(field(context, "story"));
    List<ArticleId> articles =
        context.formParams("article").stream()
            .filter(id -> !id.isBlank())
            .map(ArticleId::new)
            .toList();
    String other = Objects.requireNonNullElse(context.formParam("other"), "").strip();
    if (other.isEmpty()) {
      decide(context, staying(story, articles), () -> Corrections.split(story, articles));
    } else if (articles.size() == 1) {
      Story to = story(other);
      ArticleId moved = articles.getFirst();
      decide(context, moved, () -> Corrections.move(moved, story, to));
    } else {
      throw new Problem(
          400, "One article is moved at a time", "Choose one, or split the others off first.");
    }
  }

  /** A passage of a claim tells another thing. */
  void notSameClaim(Context context) {
    forms.check(context);
    StoryBrief brief = brief(field(context, "story"));
    ClaimId claim = new ClaimId(field(context, "claim"));
    int passage = Math.toIntExact(number(field(context, "passage")));
    ArticleId shown = brief.story().articles().getFirst();
    decide(context, shown, () -> Corrections.notSameClaim(brief, claim, passage));
  }

  private static ArticleId staying(Story story, List<ArticleId> articles) {
    return story.articles().stream()
        .filter(id -> !articles.contains(id))
        .findFirst()
        .orElse(story.articles().getFirst());
  }

  /** Then shows the story where an article is now: a story's id may have gone with another one. */
  private void decide(Context context, ArticleId shown, Supplier<Decision> correction) {
    write(ingest -> ingest.obey(correction.get()));
    String story =
        library.row(shown).map(ArticleRow::story).map(Links::story).orElse("/corrections");
    context.redirect(story, HttpStatus.SEE_OTHER);
  }

  private void write(Function<Ingest, Long> work) {
    try {
      scribe.write(work);
    } catch (LibraryProblem problem) {
      throw new Problem(
          409, "This can't be done: " + problem.getMessage(), "Go back and choose otherwise.");
    }
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "").strip();
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("“" + text + "” is no number of a decision");
    }
  }

  /** The story of an id, or of an address of the desk that ends with it. */
  private Story story(String field) {
    return brief(field).story();
  }

  private StoryBrief brief(String field) {
    String id = field.substring(field.lastIndexOf('/') + 1);
    return library
        .brief(new StoryId(Links.id(id)))
        .orElseThrow(() -> Problem.notFound("The library has no story " + id));
  }

  private Row row(Decision.Taken taken) {
    List<ArticleId> articles = taken.decision().articles();
    return new Row(
        String.valueOf(taken.id()),
        Days.of(Instant.ofEpochSecond(taken.at())),
        Counts.number(articles.size(), "article") + ": " + what(taken.decision()),
        articles.stream().map(this::ref).toList(),
        taken.undone() == null);
  }

  private static String what(Decision decision) {
    return switch (decision) {
      case Decision.Together d -> "one story";
      case Decision.Apart d -> "a story of their own";
      case Decision.Moved d -> "the first belongs with the second";
      case Decision.NotSameClaim d -> "not the same claim: “" + d.passage().text() + "”";
    };
  }

  private Ref ref(ArticleId id) {
    String title =
        library.row(id).map(row -> Objects.requireNonNullElse(row.title(), "")).orElse("");
    return new Ref(title.isEmpty() ? id.value() : title, Links.article(id));
  }
}
