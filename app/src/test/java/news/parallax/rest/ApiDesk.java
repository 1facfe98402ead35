package news.parallax.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk of the samples whose API is asked over real HTTP. */
abstract class ApiDesk {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));
  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  static Server server;
  private static SearchIndex index;
  static Api api;

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

  static String firstStory() {
    return json("/stories?order=broadest").get("items").get(0).get("id").asString();
  }

  static JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  static HttpResponse<String> post(String path, String body) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> get(String path) {
    return send(request(path));
  }

  static HttpRequest.Builder request(String path) {
    URI address = server.address().resolve(Api.PREFIX.substring(1) + path);
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static HttpResponse<InputStream> stream(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
