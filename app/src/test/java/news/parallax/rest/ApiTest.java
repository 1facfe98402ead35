package news.parallax.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import news.parallax.collect.Collector;
import news.parallax.index.SearchIndex;
import news.parallax.ingest.Scribe;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.serve.Health;
import news.parallax.serve.Metrics;
import news.parallax.serve.Server;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over real HTTP, on a library of the samples. Tests that write come last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int LAST = 100;

  @TempDir private static Path folder;
  private static Server server;
  private static SearchIndex index;
  private static Api api;

  @BeforeAll
  static void serveSamples() throws IOException {
    LibraryFolder at = new LibraryFolder(folder);
    Scribe scribe = new Scribe(at, CLOCK, new Workers(2, Progress.NONE));
    Issues issues = new Issues();
    Collector samples =
        new Collector(
            List.of("../samples"), CLOCK.instant(), InputStream.nullInputStream(), CLOCK, issues);
    scribe.write(ingest -> ingest.run(samples, issues));
    Library library = Library.open(at);
    index = SearchIndex.open(at, issues);
    api = new Api(library, index, scribe, CLOCK);
    server =
        Server.start(
            new Binding("127.0.0.1", 0, List.of()),
            Access.open(),
            new Health(() -> true),
            List.of(api, new Root(), new Metrics(library)));
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
  }

  @Test
  void stories_comePageByPage() {
    JsonNode whole = json("/stories?limit=100");
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = json("/stories?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
      page.get("items").forEach(story -> ids.add(story.get("id").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }

    assertThat(ids).hasSameSizeAs(whole.get("items")).doesNotHaveDuplicates();
    assertThat(ids.getFirst()).isEqualTo(whole.get("items").get(0).get("id").asString());
  }

  @Test
  void stories_areFiltered() {
    assertThat(json("/stories?differing=true").get("items").size())
        .isBetween(1, json("/stories").get("items").size() - 1);
    assertThat(json("/stories?language=de").get("items").size()).isEqualTo(1);
    assertThat(json("/stories?from=2999-01-01").get("items").size()).isZero();
    assertThat(json("/stories?updated_after=999999").get("items").size()).isZero();
  }

  @Test
  void story_hasWhatABriefingHas() {
    String id = firstStory();

    JsonNode story = json("/stories/" + id);

    assertThat(story.get("claims").size()).isPositive();
    assertThat(json("/stories/" + id + "/briefing").get("schema").asString())
        .isEqualTo("parallax/briefing/1");
    String article = story.get("articles").get(0).asString();
    assertThat(json("/articles/" + article).get("id").asString()).isEqualTo(article);
    assertThat(json("/articles/" + article + "/versions").get("items").size()).isEqualTo(1);
    assertThat(get("/articles/" + article + "/page").statusCode()).isEqualTo(200);
  }

  @Test
  void unchangedAnswer_isNotSentAgain() {
    HttpResponse<String> first = get("/stories");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second = send(request("/stories").header("If-None-Match", tag));

    assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    HttpResponse<String> other = send(request("/outlets").header("If-None-Match", tag));
    assertThat(other.statusCode()).isEqualTo(200);
    String several = "\"none\", " + tag.substring(2);
    assertThat(send(request("/stories").header("If-None-Match", several)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void lists_goOnFromTheirNextToTheirEnd() {
    for (String list : List.of("/stories", "/articles", "/storylines", "/outlets", "/issues")) {
      JsonNode whole = json(list + "?limit=500").get("items");
      List<JsonNode> parts = new ArrayList<>();
      String next = "";
      while (next != null) {
        String after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, UTF_8);
        JsonNode page = json(list + "?limit=1" + after);
        page.get("items").forEach(parts::add);
        next = page.get("next").isNull() ? null : page.get("next").asString();
      }
      assertThat(parts).as(list).containsExactlyElementsOf(whole);
    }
  }

  @Test
  void twoArticles_areCompared() {
    JsonNode articles = json("/stories/" + firstStory()).get("articles");
    String a = articles.get(0).asString();
    String b = articles.get(1).asString();

    JsonNode same = json("/compare?a=" + a + "&b=" + a).get("rows");
    JsonNode two = json("/compare?a=" + a + "&b=" + b).get("rows");

    assertThat(same).allMatch(row -> row.get("kind").asString().equals("shared"));
    assertThat(two).anyMatch(row -> row.get("kind").asString().equals("only-b"));
    assertThat(get("/compare?a=" + a).statusCode()).isEqualTo(400);
    assertThat(get("/compare?a=" + a + "&b=none").statusCode()).isEqualTo(404);
    assertThat(get("/compare?a=" + a + "&b=" + a + "&version-b=9").statusCode()).isEqualTo(404);
  }

  @Test
  void name_saysWhatItSaidAndWhatWasSaidOfIt() {
    JsonNode names = json("/stories/" + firstStory()).get("names");
    String speaker =
        names
            .valueStream()
            .filter(name -> name.get("name").asString().equals("Ilse Brandvik"))
            .map(name -> name.get("id").asString())
            .findFirst()
            .orElseThrow();

    JsonNode story = json("/names/" + speaker).get("stories").get(0);

    assertThat(story.get("said").get(0).get("speaker").get("name").asString())
        .isEqualTo("Ilse Brandvik");
    assertThat(story.get("told").get(0).get("support").asString()).isNotEmpty();
  }

  @Test
  void search_isKeptAndForgotten() {
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString("{\"query\": \"ferry -film\", \"sort\": \"time\"}");

    assertThat(send(request("/searches/ferry").PUT(body)).statusCode()).isEqualTo(200);
    assertThat(json("/searches").get("items").get(0).get("query").asString())
        .isEqualTo("ferry -film");
    assertThat(send(request("/searches/ferry").DELETE()).statusCode()).isEqualTo(200);
    assertThat(send(request("/searches/ferry").DELETE()).statusCode()).isEqualTo(404);
    assertThat(json("/searches").get("items")).isEmpty();
    HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.ofString("{}");
    assertThat(send(request("/searches/ferry").PUT(none)).statusCode()).isEqualTo(400);
  }

  @Test
  void wrongMethodOrType_isToldWhatIsRight() {
    HttpResponse<String> method = send(request("/stories").DELETE());
    HttpResponse<String> type =
        send(
            request("/pages")
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString("PNG")));

    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow")).contains("GET");
    assertThat(type.statusCode()).isEqualTo(415);
  }

  @Test
  void longAnswer_isPackedForWhoTakesIt() {
    HttpResponse<String> answer =
        send(request("/stories/" + firstStory() + "/briefing").header("Accept-Encoding", "gzip"));

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void problems_areToldAsRfc9457() {
    HttpResponse<String> none = get("/stories/s-none");

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(none.body()).get("status").asInt()).isEqualTo(404);
    assertThat(get("/stories?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/stories?after=x").statusCode()).isEqualTo(400);
    assertThat(get("/stories?from=soon").statusCode()).isEqualTo(400);
    assertThat(get("/stories?order=best").statusCode()).isEqualTo(400);
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void description_namesEveryRouteAndNoOther() {
    JsonNode paths = json("/openapi.json").get("paths");
    TreeSet<String> described = new TreeSet<>();
    paths
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described).isEqualTo(Root.routesOf(api));
  }

  @Test
  void changesOutletsAndIssues_areListed() {
    assertThat(json("/changes?limit=5").get("items").size()).isEqualTo(5);
    assertThat(json("/outlets").get("items").size()).isPositive();
    assertThat(json("/issues").get("items").isArray()).isTrue();
    assertThat(json("/storylines").get("items").size()).isPositive();
    assertThat(json("/library").get("articles").asInt()).isPositive();
  }

  @Test
  void search_findsPassagesWithMarks() {
    JsonNode found = json("/search?q=breakwater&limit=2");

    JsonNode hit = found.get("items").get(0);
    assertThat(hit.get("text").asString()).containsIgnoringCase("breakwater");
    assertThat(hit.get("marked").size()).isPositive();
    assertThat(json("/search?q=breakwater&limit=2&after=" + found.get("next").asString()))
        .isNotEqualTo(found);
    assertThat(get("/search").statusCode()).isEqualTo(400);
    assertThat(json("/search?q=%22unbalanced").get("items").isArray()).isTrue();
  }

  @Test
  void feeds_ofStoriesAndSearchesAreRssOrJson() {
    String story = "/stories/" + firstStory() + "/feed";

    assertThat(get(story).body()).contains("<rss", "<item>");
    assertThat(json(story + "?format=json").get("items").size()).isPositive();
    assertThat(get("/feed?q=breakwater").body()).contains("<rss", "<item>");
    assertThat(get("/feed").statusCode()).isEqualTo(400);
  }

  @Test
  void metrics_countRequestsByRoute() {
    get("/stories/s-none");

    String metrics = send(HttpRequest.newBuilder(server.address().resolve("metrics"))).body();

    assertThat(metrics)
        .contains("parallax_articles", "jvm_memory_used_bytes")
        .contains("route=\"/api/v1/stories/{id}\",status=\"404\"");
  }

  @Test
  void events_goOnWhereAReaderWas() throws IOException {
    HttpRequest request =
        request("/events")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", "3")
            .build();
    HttpResponse<InputStream> answer = stream(request);
    try (InputStream events = answer.body()) {
      StringBuilder start = new StringBuilder();
      while (!start.toString().contains("id: 5")) {
        start.append((char) events.read());
      }
      assertThat(start.toString()).contains("id: 4").doesNotContain("id: 3").contains("data: {");
    }
  }

  @Test
  @Order(LAST)
  void pages_comeInOnce() {
    String page =
        "<html><head><title>Old quay reopens</title></head><body><article><h1>Old quay"
            + " reopens</h1><p>The old quay of Karsten reopened on Monday after two years of"
            + " repairs, the harbour master said.</p><p>It had cost three million crowns, more than"
            + " the town had planned for.</p></article></body></html>";

    HttpResponse<String> first = sendPage(page, "key-1");
    HttpResponse<String> again = sendPage(page, "key-1");
    HttpResponse<String> other = sendPage(page + " ", "key-1");

    assertThat(JSON.readTree(first.body()).get("articles").asInt()).isEqualTo(1);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json("/articles?url=https://quay.example/reopens").get("items").size()).isEqualTo(1);
  }

  @Test
  @Order(LAST + 1)
  void decisions_areObeyedAndTakenBack() {
    JsonNode stories = json("/stories?limit=2").get("items");
    String a = stories.get(0).get("id").asString();
    String b = stories.get(1).get("id").asString();
    int before = json("/stories?limit=100").get("items").size();

    HttpResponse<String> merge = post("/decisions", "{\"merge\":[\"" + a + "\",\"" + b + "\"]}");

    long id = JSON.readTree(merge.body()).get("id").asLong();
    assertThat(json("/stories?limit=100").get("items").size()).isEqualTo(before - 1);
    assertThat(json("/stories/" + a).get("id")).isEqualTo(json("/stories/" + b).get("id"));
    assertThat(json("/decisions").get("items").size()).isEqualTo(1);
    assertThat(send(request("/decisions/" + id).DELETE()).statusCode()).isEqualTo(200);
    assertThat(json("/stories?limit=100").get("items").size()).isEqualTo(before);
    assertThat(send(request("/decisions/" + id).DELETE()).statusCode()).isEqualTo(409);
    assertThat(post("/decisions", "[]").statusCode()).isEqualTo(400);
    assertThat(post("/decisions", "{").statusCode()).isEqualTo(400);
  }

  private static String firstStory() {
    return json("/stories?order=broadest").get("items").get(0).get("id").asString();
  }

  private static JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> sendPage(String page, String key) {
    return send(
        request("/pages?url=https://quay.example/reopens&captured=2025-06-02")
            .header("Content-Type", "text/html")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(page)));
  }

  private static HttpResponse<String> post(String path, String body) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> get(String path) {
    return send(request(path));
  }

  private static HttpRequest.Builder request(String path) {
    URI address = server.address().resolve(Api.PREFIX.substring(1) + path);
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpResponse<InputStream> stream(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
