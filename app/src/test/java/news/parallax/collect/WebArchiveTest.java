package news.parallax.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
  void cutArchive_givesWhatCameBeforeTheCut() throws IOException {
    byte[] first = bytes(record("response", "https://a.example/1", http("200 OK", "text/html")));
    byte[] second = bytes(record("response", "https://a.example/2", http("200 OK", "text/html")));
    for (boolean packed : List.of(false, true)) {
      byte[] start = packed ? packed(first) : first;
      byte[] end = packed ? packed(second) : second;
      for (int cut = 1; cut < end.length - 8; cut += 7) {
        Path file = folder.resolve("cut" + cut + (packed ? ".warc.gz" : ".warc"));
        Files.write(file, start);
        Files.write(file, Arrays.copyOf(end, cut), StandardOpenOption.APPEND);

        List<Page> pages = pages(InputStream.nullInputStream(), file.toString());

        assertThat(pages).as(file.toString()).isNotEmpty();
        assertThat(pages.getFirst().url()).isEqualTo(URI.create("https://a.example/1"));
        assertThat(issues.sorted())
            .as(file.toString())
            .anyMatch(issue -> issue.where().startsWith(file.toString()));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
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
