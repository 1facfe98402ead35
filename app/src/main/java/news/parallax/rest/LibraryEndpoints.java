package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.AFTER;
import static news.parallax.rest.Endpoint.Parameter.LIMIT;
import static news.parallax.rest.Endpoint.Parameter.number;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.export.NameInStory;
import news.parallax.export.json.JsonExport;
import news.parallax.serve.Problem;
import news.parallax.store.ChangeRow;
import news.parallax.store.Library;
import news.parallax.store.NamedIn;
import news.parallax.store.OutletRow;
import org.jspecify.annotations.Nullable;

/** The library as a whole: what is in it, what changed, what could not be read. */
final class LibraryEndpoints {
  private final Library library;

  LibraryEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get("/library", "How much the library holds", this::size),
        Endpoint.get(
            "/outlets", "What each outlet did: counts, not scores", this::outlets, AFTER, LIMIT),
        Endpoint.get(
            "/names/{id}",
            "The stories that a person, organisation or place is in, with what it said and what was"
                + " said of it",
            this::name,
            LIMIT),
        Endpoint.get(
            "/issues", "What could not be read, the newest first", this::issues, AFTER, LIMIT),
        Endpoint.get(
            "/changes",
            "What changed, the oldest first",
            this::changes,
            number("after", "only changes after the one of this number"),
            LIMIT));
  }

  private void size(Context context) {
    Answer.json(context, library.size());
  }

  private void outlets(Context context) {
    Answer.page(
        context,
        library.outlets(Query.text(context, "after"), Query.limit(context) + 1),
        Rows::outlet,
        OutletRow::outlet);
  }

  private void name(Context context) {
    String id = context.pathParam("id");
    List<NamedIn> stories = library.named(id, Query.limit(context));
    if (stories.isEmpty()) {
      throw Problem.notFound("There is no name " + id);
    }
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", id);
    fields.put("name", stories.getFirst().name());
    fields.put("stories", stories.stream().map(this::inStory).toList());
    Answer.json(context, fields);
  }

  /** What it said and what was said of it in a story. */
  private Map<String, @Nullable Object> inStory(NamedIn named) {
    List<NameInStory> found =
        library.brief(named.story()).map(brief -> NameInStory.of(brief, named.name())).stream()
            .flatMap(List::stream)
            .toList();
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("id", named.story().value());
    fields.put("mentions", named.mentions());
    fields.put(
        "said",
        found.stream()
            .flatMap(each -> each.said().stream())
            .map(said -> Answer.part(out -> JsonExport.writeLine(said, out)))
            .toList());
    fields.put(
        "told",
        found.stream()
            .flatMap(each -> each.told().stream())
            .map(claim -> Answer.part(out -> JsonExport.writeLine(claim, out)))
            .toList());
    return fields;
  }

  private void issues(Context context) {
    Answer.page(
        context,
        library.issues(Query.number(context, "after"), Query.limit(context) + 1),
        Rows::issue,
        issue -> String.valueOf(issue.id()));
  }

  private void changes(Context context) {
    int limit = Query.limit(context);
    long after = Objects.requireNonNullElse(Query.number(context, "after"), 0L);
    List<ChangeRow> changes = library.changes(after, limit);
    Answer.list(
        context,
        changes.stream().map(Rows::change).toList(),
        changes.size() < limit ? null : String.valueOf(changes.getLast().id()));
  }
}
