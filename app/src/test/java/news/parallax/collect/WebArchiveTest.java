package news.parallax.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
  private static final String HTML = "<p>The mill burned.</p>";

  @TempDir private Path folder = Path.of("");
  private final Issues issues = new Issues();

  @Test
  void pages_areReadWithAddressAndTime() throws IOException {
    Path file = folder.resolve("crawl.warc");
    Files.writeString(
        file,
        record("response", "https://velmont.example/a", http("200 OK", "text/html; charset=utf-8"))
            + record("response", "https://velmont.example/b", http("404 Not Found", "text/html"))
            + record("response", "https://velmont.example/c", http("200 OK", "image/png"))
            + record("metadata", "https://velmont.example/d", "x: y"));
    List<Page> pages = pages(InputStream.nullInputStream(), file.toString());
    assertThat(issues.sorted()).isEmpty();
    assertThat(pages).hasSize(1);
    Page page = pages.getFirst();
    assertThat(page.name()).isEqualTo(file + ":0");
    assertThat(page.url()).isEqualTo(URI.create("https://velmont.example/a"));
    assertThat(page.captured()).isEqualTo(Instant.parse("2024-05-07T10:00:00Z"));
    assertThat(((Page.Raw) page.content()).contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(((Page.Raw) page.content()).bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(HTML);
  }

  @Test
  void standardInput_isKnownByItsFirstBytes() throws IOException {
    String archive = record("response", "https://velmont.example/a", http("200 OK", "text/html"));
    List<Page> pages =
        pages(new ByteArrayInputStream(archive.getBytes(StandardCharsets.US_ASCII)), "-");
    assertThat(pages).extracting(Page::name).containsExactly("-:0");
  }

  @Test
  void cutArchive_givesWhatCameBefore() throws IOException {
    String whole = record("response", "https://velmont.example/a", http("200 OK", "text/html"));
    Path file = folder.resolve("cut.warc");
    Files.writeString(file, whole + whole.substring(0, whole.length() / 2));
    assertThat(pages(InputStream.nullInputStream(), file.toString())).hasSizeGreaterThan(0);
    assertThat(issues.sorted()).hasSize(1);
  }

  private List<Page> pages(InputStream in, String path) {
    List<Page> pages = new ArrayList<>();
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    new Collector(List.of(path), null, in, clock, issues).forEach(pages::add);
    return pages;
  }

  private static String record(String type, String url, String content) {
    return String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Target-URI: " + url,
            "WARC-Date: 2024-05-07T10:00:00Z",
            "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>",
            "Content-Type: application/http; msgtype=response",
            "Content-Length: " + content.length(),
            "",
            content)
        + "\r\n\r\n";
  }

  private static String http(String status, String type) {
    return String.join(
        "\r\n",
        "HTTP/1.1 " + status,
        "Content-Type: " + type,
        "Content-Length: " + HTML.length(),
        "",
        HTML);
  }
}
