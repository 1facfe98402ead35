package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.AFTER;
import static news.parallax.rest.Endpoint.Parameter.LIMIT;
import static news.parallax.rest.Endpoint.Parameter.number;
import static news.parallax.rest.Endpoint.Parameter.text;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.export.json.JsonExport;
import news.parallax.serve.Problem;
import news.parallax.store.ArticleVersion;
import news.parallax.store.Library;

/** Articles, their versions and the pages that they were read from. */
final class ArticleEndpoints {
  private final Library library;

  ArticleEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "/articles",
            "Lists articles, those captured last first, or the one at an address",
            this::list,
            text("url", "only the article at this address"),
            AFTER,
            LIMIT),
        Endpoint.get(
            "/articles/{id}",
            "A cleaned article, with what was taken out and why",
            this::article,
            number("version", "an earlier one, from 1; the one shown if not said")),
        Endpoint.get("/articles/{id}/versions", "The versions of an article", this::versions),
        Endpoint.get(
                "/articles/{id}/page",
                "The page that an article was read from, as plain text that no browser runs",
                this::page,
                number("version", "of an earlier version, from 1"))
            .answering("text/plain"));
  }

  private void list(Context context) {
    String url = Query.text(context, "url");
    if (url == null) {
      Answer.page(
          context,
          library.latest(Query.text(context, "after"), Query.limit(context) + 1),
          Rows::article,
          row -> row.id().value());
    } else {
      Answer.list(context, library.at(address(url)).stream().map(Rows::article).toList(), null);
    }
  }

  private static URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("url is no address: " + url);
    }
  }

  private void article(Context context) throws IOException {
    ArticleId id = id(context);
    Long version = Query.number(context, "version");
    Optional<Article> found =
        version == null
            ? library.article(id)
            : library.article(id, Math.clamp(version, 0, Integer.MAX_VALUE));
    Article article = found.orElseThrow(() -> none(id));
    Answer.raw(context, out -> JsonExport.writeLine(article, out));
  }

  private void versions(Context context) {
    ArticleId id = id(context);
    List<ArticleVersion> versions = library.versions(id);
    if (versions.isEmpty()) {
      throw none(id);
    }
    Answer.list(
        context,
        versions.stream()
            .map(
                version ->
                    Map.of("number", version.number(), "captured", version.captured().toString()))
            .toList(),
        null);
  }

  private void page(Context context) {
    ArticleId id = id(context);
    int version =
        Math.clamp(
            Objects.requireNonNullElseGet(
                Query.number(context, "version"),
                () -> (long) library.row(id).orElseThrow(() -> none(id)).version()),
            0,
            Integer.MAX_VALUE);
    Page page = library.page(id, version).orElseThrow(() -> none(id));
    byte[] bytes =
        switch (page.content()) {
          case Page.Raw raw -> raw.bytes();
          case Page.Parts parts -> Answer.text(parts).getBytes(StandardCharsets.UTF_8);
        };
    context.contentType("text/plain").header("Content-Disposition", "attachment").result(bytes);
  }

  private static ArticleId id(Context context) {
    return new ArticleId(context.pathParam("id"));
  }

  private static Problem none(ArticleId id) {
    return Problem.notFound("There is no article " + id);
  }
}
