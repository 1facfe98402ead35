package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.AFTER;
import static news.parallax.rest.Endpoint.Parameter.LIMIT;
import static news.parallax.rest.Endpoint.Parameter.text;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.export.Label;
import news.parallax.index.Cursor;
import news.parallax.index.Hit;
import news.parallax.index.Kind;
import news.parallax.index.SearchIndex;
import news.parallax.index.SearchPage;
import news.parallax.index.SearchRequest;
import news.parallax.ingest.Scribe;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.SavedSearch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is found in the library. */
final class SearchEndpoints {
  private static final List<String> SORTS = List.of("relevance", "time");

  private final Library library;
  private final SearchIndex index;
  private final Scribe scribe;

  SearchEndpoints(Library library, SearchIndex index, Scribe scribe) {
    this.library = library;
    this.index = index;
    this.scribe = scribe;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "/search",
            "Finds passages, utterances, claims or names",
            this::search,
            text(
                "q",
                "words, \"phrases\", outlet:, name:, speaker:, said:, story:, support:, from:,"
                    + " until:"),
            text("kind", "passage, utterance, claim or name; what the query asks of if not said"),
            text("order", "relevance or time"),
            AFTER,
            LIMIT),
        Endpoint.get("/searches", "Searches that people keep", this::saved),
        Endpoint.change(
            HandlerType.PUT,
            "/searches/{name}",
            "Keeps a search by a name: {\"query\", \"sort\"}, sort relevance (if not said) or time",
            this::keep),
        Endpoint.change(HandlerType.DELETE, "/searches/{name}", "Forgets a search", this::forget));
  }

  private void search(Context context) {
    String query = Query.text(context, "q");
    if (query == null) {
      throw Problem.badRequest("q has nothing to search for");
    }
    SearchPage page =
        index.search(
            new SearchRequest(
                query,
                Query.text(context, "kind") == null
                    ? null
                    : Query.choice(context, "kind", Kind.class, Kind.PASSAGE),
                Query.choice(
                    context, "order", SearchRequest.Order.class, SearchRequest.Order.RELEVANCE),
                after(context),
                Query.limit(context)));
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("items", page.hits().stream().map(SearchEndpoints::hit).toList());
    fields.put("next", page.next() == null ? null : page.next().toString());
    fields.put("total", page.total());
    fields.put("atLeast", page.atLeast());
    fields.put("message", page.message());
    Answer.json(context, fields);
  }

  private static @Nullable Cursor after(Context context) {
    String after = Query.text(context, "after");
    return after == null
        ? null
        : Cursor.parse(after)
            .orElseThrow(() -> Problem.badRequest("after is no place that this list gave"));
  }

  private static Map<String, @Nullable Object> hit(Hit hit) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("kind", Label.of(hit.kind()));
    fields.put("article", hit.passage().article().value());
    fields.put("version", hit.report().version());
    fields.put("start", hit.passage().start());
    fields.put("end", hit.passage().end());
    fields.put("text", hit.passage().text());
    fields.put("marked", hit.marked().stream().map(SearchEndpoints::span).toList());
    fields.put("outlet", hit.report().outlet());
    fields.put("title", hit.report().title());
    fields.put("published", hit.report().published());
    fields.put("language", hit.report().language());
    fields.put("story", hit.story() == null ? null : hit.story().value());
    fields.put("speaker", hit.speaker());
    fields.put("claim", hit.claim() == null ? null : hit.claim().id().value());
    fields.put("support", hit.claim() == null ? null : Label.of(hit.claim().support()));
    fields.put("name", hit.name());
    return fields;
  }

  private static Map<String, Integer> span(Span span) {
    return Map.of("start", span.start(), "end", span.end());
  }

  private void keep(Context context) {
    JsonNode body = Body.of(context);
    String sort = body.path("sort").asString("relevance");
    if (!SORTS.contains(sort)) {
      throw Problem.badRequest("sort must be one of " + SORTS);
    }
    SavedSearch search =
        new SavedSearch(context.pathParam("name"), Body.string(body, "query"), sort);
    scribe.write(
        ingest -> {
          ingest.keep(search);
          return true;
        });
    Answer.json(context, search);
  }

  private void forget(Context context) {
    String name = context.pathParam("name");
    if (!scribe.write(ingest -> ingest.forget(name))) {
      throw Problem.notFound("There is no search " + name);
    }
    Answer.json(context, Map.of("forgotten", name));
  }

  private void saved(Context context) {
    List<SavedSearch> searches = library.searches();
    Answer.list(context, searches, null);
  }
}
