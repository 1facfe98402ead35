package news.parallax.extract.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.article.Removed;
import news.parallax.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherRuleTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Eel ladder opens</title></head><body><article>
      <h1>Eel ladder opens</h1>
      <p>The eel ladder at the old mill was opened on Friday by the county's youngest warden.</p>
      <div class="tp-box wide"><p>The weir was built for a paper mill, which has been shut for a
      generation, and it holds back the water of two valleys.</p></div>
      <p>Six hundred eels had climbed it by the evening, said the warden, who counts them.</p>
      <aside class="related"><div class="tp-lead"><p>Bring boots.</p></div></aside>
      </article></body></html>
      """;

  @Test
  void ruledBlocks_areLeftAndKeptAndSaySo() {
    Article article = read("https://www.tidepost.example/eels", PublisherRules.SHIPPED);

    assertThat(article.text()).doesNotContain("paper mill").contains("Bring boots.");
    assertThat(article.cleaning().removed())
        .filteredOn(removed -> removed.text().startsWith("The weir"))
        .extracting(Removed::rule)
        .containsExactly("tidepost.example 2026-11-23 leave tp-box");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tidepost.example.org/eels",
        "https://x.example/",
        "mailto:a@b",
        "https://../x"
      })
  void otherPublishers_haveNoRule(String url) {
    assertThat(PublisherRule.of(URI.create(url))).isNull();
  }

  @Test
  void generalMethod_readsWithoutRules() {
    Article article = read("https://www.tidepost.example/eels", PublisherRules.NONE);

    assertThat(article.text()).contains("paper mill");
    assertThat(article.cleaning().removed()).extracting(Removed::rule).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = "mbl.is")
  void shippedRules_canBeRead(String domain) {
    PublisherRule rule =
        Objects.requireNonNull(PublisherRule.of(URI.create("https://www." + domain + "/a")));

    assertThat(rule.domain()).isEqualTo(domain);
    assertThat(rule.written()).isAfter(LocalDate.of(2026, 1, 1));
    assertThat(rule.leave()).isNotEmpty();
  }

  @Test
  void fieldOfAnotherName_isAFault() {
    assertThatThrownBy(() -> PublisherRule.parse("x.example", "drop: box"))
        .hasMessageContaining("x.example.rule")
        .hasMessageContaining("drop: box");
  }

  private static Article read(String url, PublisherRules rules) {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    Instant captured = Instant.parse("2026-03-02T12:00:00Z");
    Page page = new Page("a.html", URI.create(url), captured, new Page.Raw(bytes, "text/html"));
    return Objects.requireNonNull(new Extractor(rules).extract(page).article());
  }
}
