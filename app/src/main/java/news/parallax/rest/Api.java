package news.parallax.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.index.SearchIndex;
import news.parallax.ingest.Scribe;
import news.parallax.serve.Problem;
import news.parallax.serve.Routes;
import news.parallax.store.Library;
import org.jspecify.annotations.Nullable;

/** The desk's interface for programs. */
public final class Api implements Routes {
  static final String PREFIX = "/api/v1";

  private final List<Endpoint> endpoints = new ArrayList<>();
  private final Events events;
  private final String description;

  /**
   * The interface to a library.
   *
   * @param clock says when pages that do not tell it were captured
   */
  public Api(Library library, SearchIndex index, Scribe scribe, InstantSource clock) {
    endpoints.addAll(new StoryEndpoints(library).all());
    endpoints.addAll(new ArticleEndpoints(library).all());
    endpoints.addAll(new CompareEndpoints(library).all());
    endpoints.addAll(new RevisionEndpoints(library).all());
    endpoints.addAll(new LibraryEndpoints(library).all());
    endpoints.addAll(new SearchEndpoints(library, index, scribe).all());
    endpoints.addAll(new FeedEndpoints(library, index).all());
    endpoints.addAll(new WritingEndpoints(library, scribe, clock).all());
    events = new Events(library);
    description = OpenApi.of(endpoints);
  }

  @Override
  public String prefix() {
    return PREFIX + "/";
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (Endpoint endpoint : endpoints) {
      routes.addHttpHandler(endpoint.method(), PREFIX + endpoint.path(), endpoint.handler());
    }
    routes.get(
        PREFIX + "/openapi.json",
        context -> context.contentType("application/json").result(description));
    routes.get(PREFIX + "/events", events::begin);
  }

  /** A problem as RFC 9457 has it. */
  @Override
  public void tell(Problem problem, Context context) {
    Map<String, @Nullable Object> fields = Answer.fields();
    fields.put("type", "about:blank");
    fields.put("title", problem.what());
    fields.put("status", problem.status());
    fields.put("detail", problem.advice());
    fields.put("instance", context.path());
    Answer.json(context, fields);
    context.contentType("application/problem+json");
  }
}
