package news.parallax.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.parallax.article.Page;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  private static final String LONG = "<p>The mill on the river bank burned down.</p>".repeat(20);

  @TempDir private Path folder = Path.of("");
  private final Issues issues = new Issues();

  @Test
  void rssWithWholeTexts_givesPages() throws IOException {
    Page page = only("news.rss", Feeds.rss(Feeds.item("https://a.example/mill", LONG)));

    assertThat(issues.sorted()).isEmpty();
    assertThat(page.name()).endsWith("news.rss:1");
    assertThat(page.url()).isEqualTo(URI.create("https://a.example/mill"));
    Page.Parts parts = (Page.Parts) page.content();
    assertThat(parts.title()).isEqualTo("Mill & more");
    assertThat(parts.published()).isEqualTo("2024-05-06T16:30:00Z");
    assertThat(parts.text().lines()).hasSize(20).allMatch(line -> line.endsWith("burned down."));
  }

  @Test
  void atomWithWholeTexts_givesPages() throws IOException {
    String atom =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- a comment -->
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/news/">
        <title>The Beacon</title><id>urn:x</id><updated>2024-05-07T00:00:00Z</updated>
        <entry><title type="html">Mill &lt;b&gt;burns&lt;/b&gt;</title>
        <id>urn:y</id><link rel="alternate" href="mill.html"/>
        <updated>2024-05-07T08:00:00+02:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
        </feed>
        """
            .replace("%s", LONG);

    Page page = only("feed", atom);

    assertThat(issues.sorted()).isEmpty();
    assertThat(page.url()).isEqualTo(URI.create("https://b.example/news/mill.html"));
    assertThat(((Page.Parts) page.content()).published()).isEqualTo("2024-05-07T06:00:00Z");
    assertThat(((Page.Parts) page.content()).title()).isEqualTo("Mill burns");
  }

  @Test
  void jsonFeedWithWholeTexts_givesPages() throws IOException {
    String json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Beacon", "items": [
        {"id": "1", "url": "https://b.example/1", "title": "One", "content_html": "%s",
         "date_published": "2024-05-07T08:00:00+02:00"},
        {"id": "2", "content_text": "%t"}]}
        """
            .replace("%s", LONG)
            .replace("%t", "All is well. ".repeat(50));

    List<Page> pages = pages("feed.json", json.getBytes(StandardCharsets.UTF_8));

    assertThat(issues.sorted()).isEmpty();
    assertThat(pages)
        .extracting(Page::url)
        .containsExactly(URI.create("https://b.example/1"), null);
    assertThat(((Page.Parts) pages.getLast().content()).outlet()).isEqualTo("The Beacon");
    assertThat(((Page.Parts) pages.getLast().content()).id()).isEqualTo("2");
  }

  @Test
  void entryWithoutText_isAnIssueThatNamesItsAddress() throws IOException {
    assertThat(pages("a.xml", Feeds.rss(Feeds.item("https://a.example/1", "A teaser.")))).isEmpty();

    assertThat(message()).contains("without a whole text").contains("https://a.example/1");
  }

  @Test
  void entitiesFromOutside_areRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret".repeat(100));
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<rss version=\"2.0\"><channel><title>T</title><item><title>t</title>"
            + "<description>&x;</description></item></channel></rss>";

    assertThat(pages("evil.xml", feed.getBytes(StandardCharsets.UTF_8))).isEmpty();

    assertThat(message()).contains("has a document type").doesNotContain("secret");
  }

  @Test
  void entitiesThatGrow_areRefused() throws IOException {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";

    assertThat(pages("bomb.rss", bomb.getBytes(StandardCharsets.UTF_8))).isEmpty();

    assertThat(message()).contains("has a document type");
  }

  @Test
  void cutFeed_givesTheEntriesBeforeTheCut() throws IOException {
    String whole =
        text(
            Feeds.rss(
                Feeds.item("https://a.example/1", LONG), Feeds.item("https://a.example/2", LONG)));
    for (int cut = whole.length() - 8; cut > 200; cut -= 97) {
      pages("cut.rss", whole.substring(0, cut).getBytes(StandardCharsets.UTF_8));
    }
    int second = whole.lastIndexOf("<item>") + 20;

    Page page = only("cut.rss", whole.substring(0, second));

    assertThat(page.url()).isEqualTo(URI.create("https://a.example/1"));
    assertThat(issues.sorted()).anyMatch(issue -> issue.message().contains("what came before"));
  }

  @Test
  void hundredThousandEntries_areReadUpToTheCap() throws IOException {
    String[] items = new String[100_000];
    for (int i = 0; i < items.length; i++) {
      items[i] = Feeds.item("https://a.example/" + i, i < 2_000 ? "x ".repeat(300) : "");
    }

    assertThat(pages("big.rss", Feeds.rss(items))).hasSize(Limits.FEED_ENTRIES);

    assertThat(message()).contains("has 100000 entries; only the first 1000 were read");
  }

  @Test
  void feedThatLacksWhatItMustHave_isNamed() throws IOException {
    for (String feed :
        List.of("<rss version=\"2.0\"></rss>", "<feed xmlns=\"urn:x\"/>", "<rss version=\"9\"/>")) {
      assertThat(pages("odd.rss", feed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
    assertThat(message()).contains("is a feed in no form that is known");
  }

  @Test
  void feedInAZip_isRead() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("feed.xml"));
      out.write(Feeds.rss(Feeds.item("https://a.example/1", LONG)));
    }

    assertThat(pages(zip)).hasSize(1);
  }

  @Test
  void listOfFeeds_isNotFollowedHere() throws IOException {
    String opml =
        "<opml version=\"2.0\"><body><outline xmlUrl=\"https://a.example/f\"/></body></opml>";

    assertThat(pages("list.opml", opml.getBytes(StandardCharsets.UTF_8))).isEmpty();

    assertThat(message()).contains("is a list of feeds");
  }

  @Test
  void address_isNotFetchedHere() {
    assertThat(pages("https://a.example/")).isEmpty();

    assertThat(message()).contains("nothing is fetched here");
  }

  @Test
  void pageThatSpeaksOfFeeds_isAPage() throws IOException {
    Page page =
        only("page.html", "<html><body><p>&lt;rss&gt; is old.</p><rss></rss></body></html>");

    assertThat(page.content()).isInstanceOf(Page.Raw.class);
  }

  private String message() {
    assertThat(issues.sorted()).hasSize(1);
    return issues.sorted().stream().map(Issue::message).findFirst().orElseThrow();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Page only(String name, String content) throws IOException {
    return only(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Page only(String name, byte[] content) throws IOException {
    List<Page> pages = pages(name, content);
    assertThat(pages).hasSize(1);
    return Objects.requireNonNull(pages.getFirst());
  }

  private List<Page> pages(String name, byte[] content) throws IOException {
    return pages(Files.write(folder.resolve(name), content));
  }

  private List<Page> pages(Path path) {
    return pages(path.toString());
  }

  private List<Page> pages(String path) {
    List<Page> pages = new ArrayList<>();
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    new Collector(List.of(path), null, InputStream.nullInputStream(), clock, issues)
        .forEach(pages::add);
    return pages;
  }
}
