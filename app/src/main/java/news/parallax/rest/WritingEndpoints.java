package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.AFTER;
import static news.parallax.rest.Endpoint.Parameter.LIMIT;
import static news.parallax.rest.Endpoint.Parameter.header;
import static news.parallax.rest.Endpoint.Parameter.text;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.ArticleId;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.ClaimId;
import news.parallax.collect.Received;
import news.parallax.ingest.Corrections;
import news.parallax.ingest.Ingest;
import news.parallax.ingest.Scribe;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.serve.Problem;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.LibraryProblem;
import news.parallax.store.Remembered;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What programs may change: pages that come in, and what people say about stories. */
final class WritingEndpoints {
  /** Also what programs say that were told no type. */
  private static final List<String> READ =
      List.of("text/", "html", "json", "octet-stream", "x-www-form-urlencoded");

  private final Library library;
  private final Scribe scribe;
  private final InstantSource clock;

  WritingEndpoints(Library library, Scribe scribe, InstantSource clock) {
    this.library = library;
    this.scribe = scribe;
    this.clock = clock;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.change(
            HandlerType.POST,
            "/pages",
            "Takes a page (HTML or text), or articles as JSON lines, into the library",
            this::pages,
            header("Idempotency-Key", "the same key again gets the first answer again"),
            header("Content-Type", "text/html, text/plain or application/x-ndjson"),
            text("url", "where the page was published"),
            text("captured", "when it was captured, an ISO 8601 day or time; now if not said")),
        Endpoint.get(
            "/decisions",
            "What people said about stories, the newest first, with what was taken back",
            this::decisions,
            AFTER,
            LIMIT),
        Endpoint.change(
            HandlerType.POST,
            "/decisions",
            "Corrects stories: {\"merge\": [story, story]}, {\"split\": {\"story\", \"articles\"}}"
                + " {\"move\": {\"article\", \"story\"}} or {\"notSameClaim\": {\"story\", \"claim\","
                + " \"passage\"}}, the passage counted from 0",
            this::decide),
        Endpoint.change(
            HandlerType.DELETE, "/decisions/{id}", "Takes a decision back", this::undo));
  }

  private void pages(Context context) {
    String key = context.header("Idempotency-Key");
    byte[] body = context.bodyAsBytes();
    if (body.length == 0) {
      throw Problem.badRequest("there is no page in the body");
    }
    checkType(context.contentType());
    Issues issues = new Issues();
    Received sent =
        new Received(
            body,
            context.contentType(),
            address(Query.text(context, "url")),
            Objects.requireNonNullElseGet(Query.time(context, "captured"), clock::instant),
            issues);
    try {
      String answer =
          scribe.write(
              ingest ->
                  key == null
                      ? ingested(ingest, sent, issues)
                      : ingest.once(
                          new Remembered(key, identity(sent)),
                          () -> ingested(ingest, sent, issues)));
      context.contentType("application/json").result(answer);
    } catch (Remembered.OtherRequest e) {
      throw new Problem(
          422, "This Idempotency-Key came with other pages before", "Use a key of its own.");
    }
  }

  /** Pictures, sounds and archives are no pages; what says nothing of itself may be one. */
  private static void checkType(@Nullable String type) {
    String given = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (!given.isEmpty() && READ.stream().noneMatch(given::contains)) {
      throw new Problem(
          415, "This media type is not read: " + type, "Send HTML, plain text or JSON lines.");
    }
  }

  private static String ingested(Ingest ingest, Received sent, Issues issues) {
    Ingest.Summary summary = ingest.run(sent, issues);
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("pages", summary.pages());
    fields.put("articles", summary.articles());
    fields.put("updated", summary.updated());
    fields.put("unchanged", summary.unchanged());
    fields.put("issues", issues.sorted().stream().map(Issue::message).toList());
    return Answer.text(fields);
  }

  /** Tells the same pages from others. */
  private static String identity(Received sent) {
    return Arrays.hashCode(sent.body()) + " " + sent.body().length + " " + sent.url();
  }

  private static @Nullable URI address(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("url is no address: " + url);
    }
  }

  private void decisions(Context context) {
    Answer.page(
        context,
        library.decisions(Query.number(context, "after"), Query.limit(context) + 1),
        DecisionRow::of,
        taken -> String.valueOf(taken.id()));
  }

  private void decide(Context context) {
    Decision decision = decision(Body.of(context));
    long id = writing(() -> scribe.write(ingest -> ingest.obey(decision)));
    Answer.json(context, Map.of("id", id));
  }

  private void undo(Context context) {
    long id;
    try {
      id = Long.parseLong(context.pathParam("id"));
    } catch (NumberFormatException e) {
      throw Problem.notFound("There is no decision " + context.pathParam("id"));
    }
    writing(
        () ->
            scribe.write(
                ingest -> {
                  ingest.undo(id);
                  return id;
                }));
    Answer.json(context, Map.of("undone", id));
  }

  private interface Writing {
    long write();
  }

  /** What the library refuses is a conflict with what is in it. */
  private static long writing(Writing writing) {
    try {
      return writing.write();
    } catch (LibraryProblem e) {
      throw new Problem(409, String.valueOf(e.getMessage()), "Look at the list of decisions.");
    }
  }

  private Decision decision(JsonNode body) {
    if (body.has("merge")) {
      List<String> stories = texts(body.get("merge"));
      if (stories.size() == 2) {
        return Corrections.merge(story(stories.get(0)), story(stories.get(1)));
      }
    }
    if (body.has("split")) {
      JsonNode split = body.get("split");
      List<ArticleId> articles = texts(split.get("articles")).stream().map(ArticleId::new).toList();
      return Corrections.split(story(Body.string(split, "story")), articles);
    }
    if (body.has("move")) {
      ArticleId article = new ArticleId(Body.string(body.get("move"), "article"));
      return Corrections.move(
          article, storyWith(article), story(Body.string(body.get("move"), "story")));
    }
    if (body.has("notSameClaim")) {
      JsonNode said = body.get("notSameClaim");
      return Corrections.notSameClaim(
          brief(Body.string(said, "story")),
          new ClaimId(Body.string(said, "claim")),
          said.path("passage").asInt(-1));
    }
    throw Problem.badRequest(
        "the body has neither merge (of two stories), split, move nor notSameClaim");
  }

  private static List<String> texts(@Nullable JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node != null) {
      node.forEach(each -> texts.add(each.asString()));
    }
    return texts;
  }

  private Story story(String id) {
    return brief(id).story();
  }

  private StoryBrief brief(String id) {
    return library
        .brief(new StoryId(id))
        .orElseThrow(() -> Problem.notFound("There is no story " + id));
  }

  private Story storyWith(ArticleId article) {
    return library
        .row(article)
        .filter(row -> row.story() != null)
        .map(row -> story(Objects.requireNonNull(row.story()).value()))
        .orElseThrow(() -> Problem.notFound("No story has the article " + article));
  }
}
