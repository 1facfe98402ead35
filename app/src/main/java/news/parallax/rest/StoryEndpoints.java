package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.AFTER;
import static news.parallax.rest.Endpoint.Parameter.LIMIT;
import static news.parallax.rest.Endpoint.Parameter.number;
import static news.parallax.rest.Endpoint.Parameter.text;
import static news.parallax.rest.Endpoint.Parameter.truth;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import news.parallax.brief.StoryBrief;
import news.parallax.export.json.JsonExport;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.StoryQuery;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;

/** Stories and storylines. */
final class StoryEndpoints {
  private final Library library;

  StoryEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "/stories",
            "Lists stories, the newest first",
            this::list,
            text("outlet", "only those that it reports"),
            text("language", "only those in it, as en"),
            text("from", "only those reported since this day or time"),
            text("until", "only those begun before this day or time"),
            number("updated_after", "only those changed after the change of this number"),
            truth("differing", "only those whose sources differ"),
            number("articles", "only those of so many articles or more"),
            text("order", "newest, broadest or changed"),
            AFTER,
            LIMIT),
        Endpoint.get(
            "/stories/{id}",
            "A story with its claims, utterances, names and timeline",
            this::story),
        Endpoint.get(
            "/stories/{id}/briefing",
            "A story with its articles, as parallax/briefing/1",
            this::briefing),
        Endpoint.get(
            "/storylines",
            "Lists storylines, those with the newest stories first, or the one that a story is in",
            this::storylines,
            text("story", "only the one that has this story"),
            AFTER,
            LIMIT),
        Endpoint.get("/storylines/{id}", "A storyline", this::storyline));
  }

  private void list(Context context) {
    Long articles = Query.number(context, "articles");
    StoryQuery query =
        new StoryQuery(
            Query.text(context, "outlet"),
            Query.text(context, "language"),
            Query.time(context, "from"),
            Query.time(context, "until"),
            Query.number(context, "updated_after"),
            Query.truth(context, "differing"),
            articles == null ? 1 : Math.clamp(articles, 1, Integer.MAX_VALUE),
            Query.choice(context, "order", StoryQuery.Order.class, usual(context)),
            Cursors.story(Query.text(context, "after")),
            Query.limit(context) + 1);
    Answer.page(
        context,
        library.stories(query),
        Rows::story,
        row -> Cursors.of(StoryQuery.Cursor.of(row, query.order())));
  }

  /** Who asks for changes gets them in the order in which they came. */
  private static StoryQuery.Order usual(Context context) {
    return Query.text(context, "updated_after") == null
        ? StoryQuery.Order.NEWEST
        : StoryQuery.Order.CHANGED;
  }

  private void story(Context context) throws IOException {
    StoryId id = new StoryId(context.pathParam("id"));
    StoryBrief brief = library.brief(id).orElseThrow(() -> none("story", id));
    Answer.raw(context, out -> JsonExport.writeLine(brief, out));
  }

  private void briefing(Context context) throws IOException {
    StoryId id = new StoryId(context.pathParam("id"));
    var briefing = library.briefing(id).orElseThrow(() -> none("story", id));
    Answer.raw(context, out -> new JsonExport().write(briefing, out));
  }

  private void storylines(Context context) {
    String story = Query.text(context, "story");
    if (story != null) {
      Answer.list(
          context,
          library.storylineOf(new StoryId(story)).stream().map(StoryEndpoints::part).toList(),
          null);
      return;
    }
    Answer.page(
        context,
        library.storylines(Query.text(context, "after"), Query.limit(context) + 1),
        StoryEndpoints::part,
        storyline -> storyline.id().value());
  }

  private static Object part(Storyline storyline) {
    return Answer.part(out -> JsonExport.writeLine(storyline, out));
  }

  private void storyline(Context context) throws IOException {
    StorylineId id = new StorylineId(context.pathParam("id"));
    var storyline = library.storyline(id).orElseThrow(() -> none("storyline", id));
    Answer.raw(context, out -> JsonExport.writeLine(storyline, out));
  }

  private static Problem none(String what, Object id) {
    return Problem.notFound("There is no " + what + " " + id);
  }
}
