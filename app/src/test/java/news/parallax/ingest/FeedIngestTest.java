package news.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import news.parallax.collect.Collector;
import news.parallax.collect.Feeds;
import news.parallax.collect.OnlineCollector;
import news.parallax.fetch.Fetcher;
import news.parallax.fetch.Manners;
import news.parallax.fetch.Site;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.ArticleRow;
import news.parallax.store.ChangeRow;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FeedIngestTest {
  private static final String TEASER = "Read more about the mill.";

  @TempDir private Path folder;
  private final Site site = new Site();
  private Instant now = Instant.parse("2024-05-07T12:00:00Z");
  private Issues issues = new Issues();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void feedsPages_areFetchedAndNotAgainWhileUnchanged() {
    feed("/feed", item("/1", TEASER), item("/2", TEASER));
    page("/1", "The mill on the river burned down.");
    page("/2", "The bridge will be closed for a year.");

    assertThat(ingest("/feed").articles()).isEqualTo(2);
    assertThat(site.asked()).containsExactly("/feed", "/1", "/2");
    now = now.plus(Duration.ofHours(1));

    Ingest.Summary again = ingest("/feed");

    assertThat(again.pages()).isZero(); // the feed is unchanged: 304
    assertThat(site.asked()).containsExactly("/feed", "/1", "/2", "/feed");
    assertThat(issues.sorted()).isEmpty();
  }

  @Test
  void pageThatChanged_isANewVersion() {
    feed("/feed", item("/1", TEASER));
    page("/1", "The mill on the river burned down on Monday evening.");
    ingest("/feed");
    feed("/feed", item("/1", TEASER + " Updated."));
    page("/1", "The mill on the river burned down on Monday evening. Nobody was hurt.");

    assertThat(ingest("/feed").updated()).isEqualTo(1);
  }

  @Test
  void clockSetBack_losesAndDoublesNothing() {
    Library library = clockSetBackBetweenTwoVersions();

    ArticleRow row = library.latest(1).getFirst();
    assertThat(row.version()).isEqualTo(2);
    assertThat(library.article(row.id()).orElseThrow().text()).contains("Nobody was hurt");
    assertThat(library.changes(0, 100))
        .extracting(ChangeRow::id)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(library.changes(0, 100).getLast().kind()).isEqualTo("updated");
    long seen = library.size().change();
    now = now.plus(Duration.ofDays(3));
    page("/1", "The mill on the river burned down on Monday evening. One man was hurt.");
    feed("/feed", item("/1", TEASER + " Once more."));

    assertThat(ingest("/feed").updated()).isEqualTo(1);
    assertThat(library.article(row.id()).orElseThrow().text()).contains("One man was hurt");
    assertThat(library.changes(seen, 100)).extracting(ChangeRow::kind).containsExactly("updated");
  }

  /** A feed's page changes, and the clock goes back a year. */
  private Library clockSetBackBetweenTwoVersions() {
    feed("/feed", item("/1", TEASER));
    page("/1", "The mill on the river burned down on Monday evening.");
    ingest("/feed");
    now = now.minus(Duration.ofDays(365));
    feed("/feed", item("/1", TEASER + " Updated."));
    page("/1", "The mill on the river burned down on Monday evening. Nobody was hurt.");
    assertThat(ingest("/feed").updated()).isEqualTo(1);

    assertThat(ingest("/feed").pages()).isZero(); // 304: what is known of a page is still asked for
    return Library.open(new LibraryFolder(folder));
  }

  @Test
  void pageThatDidNotChange_isAskedForEverMoreSeldom() {
    page("/1", "The mill on the river burned down.");
    for (int minute = 0; minute < 120; minute += 3) {
      feed("/feed", item("/1", TEASER + minute)); // it changes ever again
      ingest("/feed");
      now = now.plus(Duration.ofMinutes(3));
    }

    assertThat(site.asked().stream().filter("/1"::equals)).hasSizeBetween(5, 10);
  }

  @Test
  void haltBeforeThePagesAreKept_asksForThemAgain() {
    feed("/feed", item("/1", TEASER), item("/2", TEASER));
    page("/1", "The mill on the river burned down.");
    page("/2", "The bridge will be closed for a year.");
    int[] given = {0};
    ingest(() -> given[0]++ > 1, site.url("/feed").toString());

    assertThat(
            ingest("/feed").articles() + Library.open(new LibraryFolder(folder)).size().articles())
        .isGreaterThanOrEqualTo(2);
    assertThat(Library.open(new LibraryFolder(folder)).size().articles()).isEqualTo(2);
  }

  @Test
  void entryThatMayNotBeFetched_isReadAsItsFeedHasIt() {
    String whole = "<p>The mill on the river bank burned down on Monday.</p>".repeat(15);
    site.with(
        "/robots.txt",
        Site.document(
            "text/plain", "User-agent: *\nDisallow: /closed".getBytes(StandardCharsets.US_ASCII)));
    feed("/feed", item("/closed/1", whole), item("/closed/2", TEASER));

    assertThat(ingest("/feed").articles()).isEqualTo(1);

    assertThat(site.asked()).containsExactly("/feed");
    assertThat(issues.sorted())
        .extracting(Issue::where)
        .allMatch(where -> where.contains("/closed"));
    assertThat(issues.sorted())
        .extracting(Issue::message)
        .containsExactly(
            "not fetched: its host's robots.txt disallows it; read as its feed has it",
            "not fetched: its host's robots.txt disallows it");
  }

  @Test
  void listOfFeeds_isFollowedAsFileAndAsAddress() throws Exception {
    String opml =
        "<opml version=\"2.0\"><body><outline text=\"a\"><outline xmlUrl=\""
            + site.url("/feed")
            + "\"/></outline></body></opml>";
    feed("/feed", item("/1", TEASER));
    page("/1", "The mill on the river burned down.");
    Path file = Files.writeString(folder.resolve("list.opml"), opml);

    assertThat(ingest(() -> false, file.toString()).articles()).isEqualTo(1);

    site.with("/list", Site.document("text/x-opml", opml.getBytes(StandardCharsets.UTF_8)));
    ingest("/list");
    assertThat(site.asked()).containsExactly("/feed", "/1", "/list", "/feed");
    feed("/feed", item("/1", TEASER), item("/2", TEASER));
    page("/2", "The bridge will be closed for a year.");

    assertThat(ingest("/list").articles()).isEqualTo(1); // the list is as it was, the feed is not
  }

  @Test
  void feedAsAFile_isNotFollowed() throws Exception {
    Path file = folder.resolve("feed.xml");
    Files.write(file, Feeds.rss(item("/1", TEASER)));

    ingest(() -> false, file.toString());

    assertThat(site.asked()).isEmpty();
    assertThat(issues.sorted()).hasSize(1);
  }

  @Test
  void hugeFeed_isCutAndBounded() {
    String[] items =
        IntStream.range(0, 100_000).mapToObj(i -> item("/" + i, TEASER)).toArray(String[]::new);
    feed("/feed", items);
    int[] asked = {0};

    ingest(() -> asked[0]++ > 20, site.url("/feed").toString());

    assertThat(issues.sorted())
        .anyMatch(issue -> issue.message().contains("only the first 1000 were read"))
        .anyMatch(issue -> issue.message().contains("is over 8 MiB"));
  }

  @Test
  void fault_isNamedByTheAddressThatWasGiven() {
    ingest("/none#part");

    assertThat(issues.sorted())
        .containsExactly(
            Issue.error(site.url("/none#part").toString(), "not fetched: its server answers 404"));
  }

  private void feed(String path, String... items) {
    site.with(path, Site.document("application/rss+xml", Feeds.rss(items)));
  }

  private void page(String path, String text) {
    site.withPage(
        path,
        "<html lang=\"en\"><head><title>News of today</title></head><body><article><h1>News of"
            + " today</h1><p>"
            + text
            + "</p><p>The council met in the town hall and spoke about it for two hours, said"
            + " mayor Ada Quill.</p></article></body></html>");
  }

  private String item(String path, String html) {
    URI url = site.url(path);
    return Feeds.item(url.toString(), html);
  }

  private Ingest.Summary ingest(String path) {
    return ingest(() -> false, site.url(path).toString());
  }

  private Ingest.Summary ingest(BooleanSupplier stopped, String path) {
    issues = new Issues();
    InstantSource clock = () -> now;
    Manners usual = OnlineCollector.manners(true);
    Manners hasty =
        new Manners(
            Duration.ZERO, Duration.ZERO, usual.connect(), usual.whole(), usual.bytes(), true);
    try (LibraryWriter writer = LibraryWriter.open(new LibraryFolder(folder), clock);
        Fetcher fetcher = new Fetcher(hasty, clock)) {
      Collector local =
          new Collector(List.of(path), null, InputStream.nullInputStream(), clock, issues);
      OnlineCollector pages =
          new OnlineCollector(local, fetcher, writer.fetches(), Progress.NONE, stopped);
      Ingest.Summary summary = new Ingest(writer, new Workers(1, Progress.NONE)).run(pages, issues);
      pages.finish();
      return summary;
    }
  }
}
