package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Page;
import news.parallax.cli.SampleDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as they are sent. */
class PagesTest {
  private static final String HOSTILE = "<script>alert(1)</script> \"><img src=x onerror=alert(2)>";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static SampleDesk desk;

  @BeforeAll
  static void open() throws IOException {
    desk = SampleDesk.start(folder);
    desk.ingest(
        List.of(
            new Page(
                "../../<b>",
                null,
                Instant.parse("2025-06-01T00:00:00Z"),
                new Page.Parts(
                    "a/b?c=<d>",
                    HOSTILE,
                    HOSTILE,
                    "2025-06-01",
                    "Nothing burned in Vell. " + HOSTILE))));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void everyLinkOfTheDesk_leadsSomewhere() {
    Document front = get("/", 200);
    Set<String> links = new LinkedHashSet<>();
    for (String story : front.select(".card a").eachAttr("href")) {
      for (String link : get(story, 200).select("main a[href^=/]").eachAttr("href")) {
        if (link.contains("/name/") || link.contains("/compare") || link.contains("#passage")) {
          links.add(link);
        }
      }
    }
    assertThat(links).hasSizeGreaterThan(100);
    links.stream().limit(60).forEach(link -> get(link, 200));
  }

  @Test
  void passage_isExactlyWhatTheStatementSays() {
    Document story = get(get("/?order=broadest", 200).select(".card a").attr("href"), 200);
    for (Element words : story.select(".claim .words").subList(0, 15)) {
      Document article = get(words.attr("href"), 200);
      assertThat(String.join(" ", article.select("#article mark").eachText()))
          .isEqualTo(words.text());
    }
  }

  @Test
  void lineage_saysInTablesWhatItsPictureShows() {
    Element lineage =
        get(get("/?order=broadest", 200).select(".card a").attr("href"), 200)
            .expectFirst("#lineage");

    assertThat(lineage.select("svg .origin")).hasSize(1);
    assertThat(lineage.expectFirst("table").select("tbody tr").eachText())
        .containsExactly(
            "northline.example Calvara Today Harbour Post The Morning Ledger credit: Coastwire");
    assertThat(lineage.select(".scroll table tbody tr"))
        .hasSameSizeAs(lineage.select("svg .arrow"));
  }

  @Test
  void wordsOfAPage_stayWords() {
    for (String path : List.of("/", "/outlets", "/?outlet=" + Links.query(HOSTILE))) {
      assertHarmless(get(path, 200));
    }
    Document front = get("/?outlet=" + Links.query(HOSTILE), 200);
    Document story = get(front.select(".card a").attr("href"), 200);
    assertHarmless(story);
    Document article = get(story.select("#articles .words").attr("href"), 200);
    assertHarmless(article);
    assertThat(article.select("h1").text()).contains("<script>alert(1)</script>");
    assertHarmless(get("/search?q=" + Links.query(HOSTILE), 200));
    assertHarmless(get("/story/" + Links.segment(HOSTILE), 404));
  }

  @Test
  void wrongRequests_areToldWhatIsWrong() {
    for (String path :
        List.of(
            "/?from=yesterday",
            "/?after=x",
            "/issues?before=x",
            "/compare",
            "/article/" + Links.segment("a/b?c=<d>") + "?start=9&end=x")) {
      assertThat(get(path, 400).select("h1").text()).as(path).isNotEmpty();
    }
    for (String path : List.of("/assets/..%2fdesk.css", "/assets/nothing", "/name/nobody")) {
      assertThat(status(path)).as(path).isIn(400, 404);
    }
  }

  @Test
  void pages_haveNothingFromOutside() {
    Matcher outside =
        Pattern.compile("(src|href)=\"(https?:)?//").matcher(get("/", 200).outerHtml());
    assertThat(outside.find()).isFalse();
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("main script, img, [onerror]")).isEmpty();
  }

  private static int status(String path) {
    return send(path).statusCode();
  }

  private static Document get(String path, int status) {
    HttpResponse<String> answer = send(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }

  private static HttpResponse<String> send(String path) {
    String desk = PagesTest.desk.address().toString();
    URI address = URI.create(desk.substring(0, desk.length() - 1) + path);
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }
}
