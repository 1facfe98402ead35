package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.export.csv.CsvExport;
import news.parallax.export.jsonld.JsonLdExport;
import news.parallax.export.rss.RssExport;
import news.parallax.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that other programs read. */
class OtherProgramsTest {
  private static final Briefing BRIEFING =
      Pipeline.brief(
          List.of(
              page(
                  "a",
                  "=HYPERLINK(\"x\")",
                  "<b>Harbour</b> & \u0001fire",
                  "=1+1 harbour \"sheds\", all of wood, burned in Velmont on Monday, 12 people were hurt."),
              page(
                  "b",
                  "Post",
                  "Harbour fire in Velmont",
                  "Harbour sheds of wood burned in Velmont on Monday, 14 people were hurt.")),
          List.of());

  @Test
  void csv_isReadByItsRules_andStartsNoFormula() throws IOException {
    String csv = written(new CsvExport());

    String[] lines = csv.split("\r\n", -1);
    assertThat(lines[0]).startsWith("story,headline,claim,support,origins");
    assertThat(lines.length).isGreaterThan(2);
    assertThat(csv).doesNotContain(",=").doesNotContain("\"=");
    assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("\"\"sheds\"\"");
  }

  @Test
  void jsonLd_givesClaimsWithTheirPassages_andNoVerdict() throws IOException {
    String text = written(new JsonLdExport());

    JsonNode graph = new JsonMapper().readTree(text).get("@graph");
    assertThat(graph).isNotEmpty();
    assertThat(text)
        .contains("\"NewsArticle\"")
        .contains("\"Quotation\"")
        .doesNotContain("ClaimReview")
        .doesNotContain("reviewRating");
  }

  @Test
  void rss_isReadBackByRome() throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(written(new RssExport())));

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getEntries()).hasSize(2);
    assertThat(feed.getEntries())
        .anySatisfy(
            entry -> {
              assertThat(entry.getTitle()).contains("<b>Harbour</b> & fire");
              assertThat(entry.getLink()).isEqualTo("https://outlet.example/a");
              assertThat(entry.getPublishedDate()).isEqualTo("2025-05-05T00:00:00Z");
            });
  }

  private static String written(Export export) throws IOException {
    StringWriter out = new StringWriter();
    export.write(BRIEFING, out);
    return out.toString();
  }

  private static Page page(String name, String outlet, String title, String text) {
    return new Page(
        name,
        URI.create("https://outlet.example/" + name),
        Instant.parse("2025-06-05T00:00:00Z"),
        new Page.Parts(null, outlet, title, "2025-05-05", text));
  }
}
