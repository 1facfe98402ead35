package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import news.parallax.article.PublishedAt;
import news.parallax.extract.html.HtmlPage;
import news.parallax.extract.when.DateContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationTimesTest {
  private static final DateContext CONTEXT =
      new DateContext(Instant.parse("2025-06-01T00:00:00Z"), "en");

  private static final String STORED_LATE =
      """
      <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "The ferry ran aground",
        "datePublished": "2025-05-20T10:00:00Z", "dateModified": "2025-05-20T10:00:00Z"}</script>
      """;

  @Test
  void aStatedTimeThatTheHeadingConfirms_stays() {
    assertThat(published(STORED_LATE, "<p>20 May 2025</p><p>3 May 2025</p>"))
        .isEqualTo("2025-05-20T10:00Z");
  }

  @Test
  void anEarlierDayBesideTheHeading_isThatOfPublication() {
    assertThat(published(STORED_LATE, "<p>By Ann Weir, 3 May 2025</p>")).isEqualTo("2025-05-03");
  }

  @Test
  void anEarlierDayCalledPublication_outdoesAChangeOnTheStatedDay() {
    assertThat(published(STORED_LATE, "<p>Updated 20 May 2025</p><p>Published 3 May 2025</p>"))
        .isEqualTo("2025-05-03");
  }

  @Test
  void aDayOfChangeAlone_isNotThatOfPublication() {
    assertThat(published("", "<p>Updated 20 May 2025</p>")).isNull();
  }

  @Test
  void aDayCalledAChangeElsewhere_isNoneWhereItStandsBare() {
    assertThat(published("", "<div class=date>Last updated on <span class=day-date>20 May 2025"))
        .isNull();
  }

  @Test
  void aPictureDated_isNotTheArticle() {
    assertThat(published("", "<figure><img><figcaption>The quay, 3 May 2020</figcaption></figure>"))
        .isNull();
  }

  @Test
  void theDayAtTheFootOfTheArticle_isFound() {
    String text = "<p>The ferry ran aground on the breakwater, and nobody was hurt.</p>".repeat(60);
    assertThat(published("", text + "<p>3 May 2025</p>")).isEqualTo("2025-05-03");
  }

  @Test
  void aMonthAlone_isKeptAsAMonth() {
    assertThat(published("", "<p>November 2015</p>")).isEqualTo("2015-11");
  }

  @Test
  void aMetaElementInWords_isRead() {
    assertThat(published("<meta name=date content='March 27, 2025'>", "")).isEqualTo("2025-03-27");
    assertThat(published("<meta name=pubdate content='Fri Apr 28 19:20:36 CEST 2023'>", ""))
        .isEqualTo("2023-04-28T19:20+02:00");
  }

  @Test
  void aPageThatIsCalledNoArticle_mayStateItsDayToo() {
    String data = "{\"@type\": \"WebPage\", \"datePublished\": \"2025-03-27T08:00:00Z\"}";
    assertThat(published("<script type='application/ld+json'>" + data + "</script>", ""))
        .isEqualTo("2025-03-27T08:00Z");
  }

  @Test
  void anAddressWithTheMonthsName_givesTheDay() {
    Head head = HtmlPage.parse("<p>The ferry ran aground.</p>").head();
    URI url = URI.create("https://calvara.example/world/2025/may/03/ferry");
    assertThat(value(head, url)).isEqualTo("2025-05-03");
  }

  private static @Nullable String published(String head, String body) {
    String html =
        "<html lang=en><head><title>The ferry ran aground</title>"
            + head
            + "</head><body><h1>The ferry ran aground</h1>"
            + body;
    return value(HtmlPage.parse(html).head(), null);
  }

  private static @Nullable String value(Head head, @Nullable URI url) {
    PublishedAt time = Metadata.of(head, "page", url, CONTEXT).times().published();
    return time == null ? null : time.value();
  }
}
