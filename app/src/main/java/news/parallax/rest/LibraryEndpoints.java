package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.number;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.serve.Problem;
import news.parallax.store.ChangeRow;
import news.parallax.store.Library;
import news.parallax.store.MetIssue;
import news.parallax.store.NamedIn;
import org.jspecify.annotations.Nullable;

/** The library as a whole: what is in it, what changed, what could not be read. */
final class LibraryEndpoints {
  private static final String LIMIT = "at most so many, 1 to 500; 50 if not said";

  private final Library library;

  LibraryEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get("/library", "How much the library holds", this::size),
        Endpoint.get(
            "/outlets",
            "What each outlet did: counts, not scores",
            this::outlets,
            number("limit", LIMIT)),
        Endpoint.get(
            "/names/{id}",
            "The stories that a person, organisation or place is in",
            this::name,
            number("limit", LIMIT)),
        Endpoint.get(
            "/issues",
            "What could not be read, the newest first",
            this::issues,
            number("after", "go on from here: what a list gave as next"),
            number("limit", LIMIT)),
        Endpoint.get(
            "/changes",
            "What changed, the oldest first",
            this::changes,
            number("after", "only changes after the one of this number"),
            number("limit", LIMIT)));
  }

  private void size(Context context) {
    Answer.json(context, library.size());
  }

  private void outlets(Context context) {
    Answer.list(
        context, library.outlets(Query.limit(context)).stream().map(Rows::outlet).toList(), null);
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
    fields.put(
        "stories",
        stories.stream()
            .map(each -> Map.of("id", each.story().value(), "mentions", each.mentions()))
            .toList());
    Answer.json(context, fields);
  }

  private void issues(Context context) {
    int limit = Query.limit(context);
    List<MetIssue> issues = library.issues(Query.number(context, "after"), limit);
    Answer.list(
        context,
        issues.stream().map(Rows::issue).toList(),
        issues.size() < limit ? null : String.valueOf(issues.getLast().id()));
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
