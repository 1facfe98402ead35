package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Page;
import news.parallax.cli.SampleDesk;
import news.parallax.store.ArticleRow;
import news.parallax.store.Library;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names of 10,000 letters, from where they come in to where they are shown. */
class EndlessNamesTest {
  private static final int LENGTH = 10_000;
  private static final int LISTED = 300;
  private static final String WORD = "Q" + "uillon".repeat(LENGTH / 6);
  private static final String WORDS = "Quillon ".repeat(LENGTH / 8).strip();
  private static final String TEXT =
      "The harbour in Vell was closed on Monday after a storm, the police said. 40 people were"
          + " there. \"We saw it all,\" said %s, the mayor. %s was told of it later, said %s.";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static SampleDesk desk;
  private static Library library;

  @BeforeAll
  @Timeout(60) // what grows with the square of a name's length takes longer
  static void open() throws IOException {
    desk = SampleDesk.start(folder);
    desk.ingest(
        List.of(
            page("plain", "1", "Harbour closed in Vell", "Outlet", named("Ada Quill")),
            page("outlet", "2", "Harbour closed in Vell", "O".repeat(LENGTH), named("Ada Quill")),
            page("words", "3", "Harbour closed in Vell", WORDS, named(WORDS)),
            page("word", "4", "Harbour closed in Vell", "Outlet D", named(WORD)),
            page("title", "5", WORD, "Outlet E", named("Mayor " + WORDS)),
            page("9".repeat(LENGTH), "6", WORDS, "Outlet F", named("Ada Quill")),
            page("url", "u".repeat(LENGTH), "Harbour shut in Vell", "Outlet G", named(WORD)),
            page("text", "8", "Harbour shut in Vell", "Outlet H", "x".repeat(LENGTH) + TEXT)));
    library = Library.open(desk.folder());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void lists_areBounded() {
    List<ArticleRow> articles = library.latest(100);
    assertThat(articles).extracting(row -> row.id().value().length()).allMatch(n -> n < LISTED);
    assertThat(articles.stream().flatMap(row -> Stream.ofNullable(row.title())))
        .allMatch(title -> title.length() <= LISTED);
    assertThat(articles.stream().flatMap(row -> Stream.ofNullable(row.outlet())))
        .allMatch(outlet -> outlet.length() <= LISTED);
    assertThat(library.stories(StoryQuery.newest(100)))
        .extracting(StoryRow::title)
        .allMatch(title -> title == null || title.length() <= LISTED);
  }

  @Test
  void everyPage_isShownSoon() {
    for (StoryRow story : library.stories(StoryQuery.newest(100))) {
      assertShown("/story/" + story.id());
      assertShown("/api/v1/stories/" + story.id());
    }
    for (ArticleRow article : library.latest(100)) {
      assertShown("/article/" + article.id());
    }
    Stream.of("/", "/outlets", "/issues", "/storylines").forEach(EndlessNamesTest::assertShown);
  }

  @Test
  void endlessQuery_isAnswered() {
    for (String query : List.of(WORD, WORDS.replace(' ', '+'), "%28".repeat(LENGTH / 3))) {
      assertShown("/search?q=" + query);
      assertShown("/api/v1/search?q=" + query);
      assertShown("/?outlet=" + query);
      assertThat(get("/name/" + query)).isBetween(200, 414);
    }
    assertThat(get("/search?q=" + "%E6%B8%A1".repeat(LENGTH))).isIn(414, 431);
  }

  private static String named(String name) {
    return TEXT.replace("%s", name);
  }

  private static Page page(String id, String path, String title, String outlet, String text) {
    return new Page(
        id,
        URI.create("https://outlet.example/" + path),
        Instant.parse("2025-06-01T00:00:00Z"),
        new Page.Parts(id, outlet, title, "2025-06-01", text));
  }

  private static void assertShown(String path) {
    assertThat(get(path)).as(path.substring(0, Math.min(100, path.length()))).isEqualTo(200);
  }

  private static int get(String path) {
    URI address = URI.create(desk.address().toString().replaceAll("/$", "") + path);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }
}
