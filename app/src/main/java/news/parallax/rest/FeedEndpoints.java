package news.parallax.rest;

import static news.parallax.rest.Endpoint.Parameter.text;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.brief.Briefing;
import news.parallax.export.rss.RssExport;
import news.parallax.index.SearchIndex;
import news.parallax.index.SearchRequest;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Articles as feeds for readers of news: RSS 2.0, or JSON Feed 1.1 where asked for. */
final class FeedEndpoints {
  private static final int ARTICLES = 50;
  private static final Endpoint.Parameter FORMAT = text("format", "rss or json; rss if not said");

  private final Library library;
  private final SearchIndex index;

  FeedEndpoints(Library library, SearchIndex index) {
    this.library = library;
    this.index = index;
  }

  /** How a feed is written. */
  private enum Format {
    RSS,
    JSON
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get("/stories/{id}/feed", "A story's articles as a feed", this::story, FORMAT)
            .answering("application/rss+xml"),
        Endpoint.get(
                "/feed",
                "The articles with the newest passages that a search finds, as a feed",
                this::search,
                text("q", "as of search"),
                FORMAT)
            .answering("application/rss+xml"));
  }

  private void story(Context context) throws IOException {
    StoryId id = new StoryId(context.pathParam("id"));
    Briefing briefing =
        library.briefing(id).orElseThrow(() -> Problem.notFound("There is no story " + id));
    String title = briefing.stories().getFirst().headline().title().text();
    String about = "Articles of the same news from several outlets, by Parallax";
    write(
        context, new RssExport.Feed(title, about, "urn:parallax:story:" + id), briefing.articles());
  }

  private void search(Context context) throws IOException {
    String query = Query.text(context, "q");
    if (query == null) {
      throw Problem.badRequest("q has nothing to search for");
    }
    SearchRequest request =
        new SearchRequest(query, null, SearchRequest.Order.TIME, null, ARTICLES);
    List<ArticleId> found =
        index.search(request).hits().stream()
            .map(hit -> hit.passage().article())
            .distinct()
            .toList();
    List<Article> articles =
        found.stream().flatMap(article -> library.article(article).stream()).toList();
    String about = "Articles that a search finds, by Parallax";
    write(context, new RssExport.Feed(query, about, "urn:parallax:search"), articles);
  }

  private static void write(Context context, RssExport.Feed about, List<Article> articles)
      throws IOException {
    if (Query.choice(context, "format", Format.class, Format.RSS) == Format.JSON) {
      Map<String, @Nullable Object> feed = Answer.fields();
      feed.put("version", "https://jsonfeed.org/version/1.1");
      feed.put("title", about.title());
      feed.put("description", about.about());
      feed.put("items", articles.stream().map(FeedEndpoints::item).toList());
      Answer.json(context, feed);
      context.contentType("application/feed+json");
    } else {
      String feed = Answer.written(out -> RssExport.write(about, articles, out));
      context.contentType("application/rss+xml").result(feed);
    }
  }

  private static Map<String, @Nullable Object> item(Article article) {
    Map<String, @Nullable Object> item = Answer.fields();
    item.put("id", article.id().value());
    if (article.source().url() != null) {
      item.put("url", article.source().url().toString());
    }
    if (article.title() != null) {
      item.put("title", article.title().text());
    }
    item.put("content_text", article.text());
    if (article.published() != null) {
      item.put("date_published", article.published().instant().toString());
    }
    if (article.outlet() != null) {
      item.put("authors", List.of(Map.of("name", article.outlet())));
    }
    return item;
  }
}
