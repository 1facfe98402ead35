package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Flag;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
  private static final String CLOCKS =
      """
      <!doctype html><html lang="en"><head><title>Storm at Varne: live</title>
      <meta property="article:published_time" content="2025-03-02T21:40:00+01:00">
      <meta property="article:modified_time" content="2025-03-03T00:20:00+01:00"></head>
      <body><header><a href="/">Varne Post</a><a href="/news">News</a></header>
      <main><h1>Storm at Varne: live</h1>
      <p>The storm has reached the coast at Varne, and the harbour office has told everybody to
      keep off the pier until the morning.</p>
      <h4>0.15</h4><p>The wind has dropped to nine, the weather office said, and the worst is over
      for the lower town.</p><p>Crews were clearing trees from the coast road, they said.</p>
      <h4>23.50</h4><p>Two barges have broken loose in the inner harbour, the harbour master told
      our reporter by telephone.</p>
      <h4>22.30</h4><p>The power is out in four streets behind the church, the county said, and
      will be so until the morning.</p>
      <h4>21.40</h4><p>The first gusts of more than a hundred kilometres an hour were measured at
      the light.</p></main></body></html>
      """;

  private static final String DATA =
      """
      <!doctype html><html lang="en"><head><title>Count at Tarnau</title>
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Count at Tarnau",
      "datePublished": "2025-03-02T18:00:00Z", "liveBlogUpdate": [
      {"@type": "BlogPosting", "headline": "Brock stays mayor", "datePublished":
      "2025-03-02T21:05:00Z", "articleBody": "Lene Brock stays mayor of Tarnau."},
      {"@type": "BlogPosting", "datePublished": "2025-03-02T18:00:00Z", "articleBody":
      "<p>The polling stations have closed and the first boxes are being emptied.</p>"}]}</script>
      </head><body><main><h1>Count at Tarnau</h1>
      <section class="post"><h2>Brock stays mayor</h2><p>Lene Brock stays mayor of Tarnau. Her rival
      has wished her well in the council hall and wants to stay on the council.</p></section>
      <section class="post"><p>The polling stations have closed and the first boxes are being
      emptied.</p></section></main></body></html>
      """;

  private static final String TEXT =
      """
      Wahl in Tarnau: der Abend im Ticker
      Stand: 12.03.2024, 22:15 Uhr

      18:00 Uhr
      Die Wahllokale sind geschlossen, und die ersten Helfer kippen die Urnen auf die Tische.

      19:12 Uhr
      Nach der ersten Auszählung liegt die Amtsinhaberin Lene Brock mit vier Punkten vorn.

      22:05 Uhr
      Lene Brock bleibt Bürgermeisterin, und ihr Gegner hat ihr im Ratssaal gratuliert.
      """;

  @Test
  void clocksAlone_goBackPastMidnight() {
    Article article = read(CLOCKS);

    assertThat(posted(article))
        .containsExactly(
            "none",
            "2025-03-03T00:15+01:00",
            "2025-03-03T00:15+01:00",
            "2025-03-02T23:50+01:00",
            "2025-03-02T22:30+01:00",
            "2025-03-02T21:40+01:00");
    assertThat(flags(article)).containsExactly(Flag.Kind.LIVE_BLOG);
    assertThat(article.text()).doesNotContain("23.50");
    assertThat(Objects.requireNonNull(article.paragraphs().get(3).posted()))
        .extracting(PublishedAt::basis, PublishedAt::evidence)
        .containsExactly(PublishedAt.Basis.VISIBLE, "23.50");
  }

  @Test
  void statedUpdates_timeTheirEntries() {
    Article article = read(DATA);

    assertThat(posted(article))
        .containsExactly("2025-03-02T21:05Z", "2025-03-02T21:05Z", "2025-03-02T18:00Z");
    assertThat(Objects.requireNonNull(article.paragraphs().getLast().posted()).basis())
        .isEqualTo(PublishedAt.Basis.METADATA);
  }

  @Test
  void clocksInText_timeWhatFollows() {
    Article article = read(TEXT);

    assertThat(posted(article))
        .containsExactly("2024-03-12T18:00", "2024-03-12T19:12", "2024-03-12T22:05");
    assertThat(flags(article)).containsExactly(Flag.Kind.LIVE_BLOG);
    assertThat(article.paragraphs())
        .extracting(Paragraph::kind)
        .containsOnly(Paragraph.Kind.LIVE_ENTRY);
    assertThat(article.text()).doesNotContain("19:12", "Stand");
  }

  private static List<String> posted(Article article) {
    return article.paragraphs().stream()
        .map(Paragraph::posted)
        .map(time -> time == null ? "none" : time.value())
        .toList();
  }

  private static List<Flag.Kind> flags(Article article) {
    return article.cleaning().flags().stream().map(Flag::kind).toList();
  }

  private static Article read(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Instant captured = Instant.parse("2025-03-10T15:00:00Z");
    Page raw = new Page("page", null, captured, new Page.Raw(bytes, null));
    return Objects.requireNonNull(new Extractor().extract(raw).article());
  }
}
