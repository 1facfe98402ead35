package news.parallax.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Credit;
import news.parallax.article.Flag;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole text pages, written for this test. */
class TextPagesTest {
  private static final Instant CAPTURED = Instant.parse("2025-03-10T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wrapped-wire    | en | GALE CUTS OFF TARMOUTH                    | 3 | 2025-03-03
          german-links    | de | Hafenbrücke nach neun Monaten wieder frei | 2 |
          french-comments | fr | Le pont du port rouvre aux camions        | 2 | 2024-11-04T09:37
          russian-wire    | ru | Мост в порту открыт для грузовиков        | 2 | 2024-11-04
          japanese        | ja | 港の橋、9か月ぶりに再開                         | 2 | 2024-11-04T15:05
          arabic          | ar | إعادة فتح جسر الميناء أمام الشاحنات       | 2 | 2024-11-04
          swedish-speech  | sv | Hamnbron öppnad för lastbilar             | 2 | 2024-11-04T09:37
          markdown        | en | Harbour bridge reopens to lorries         | 5 |
          labelled-fields | en | Harbour bridge reopens to lorries         | 2 | 2024-11-04T09:37Z
          clutter         | en | Harbour bridge reopens to lorries         | 3 |
          closing-list    | en | What opens when on the harbour bridge     | 5 |
          teasers         | en | Harbour bridge reopens to lorries         | 2 |
          menu-only       | en |                                           | 0 |
          """)
  void page_hasItsTitleParagraphsAndTime(
      String name,
      String language,
      @Nullable String title,
      int paragraphs,
      @Nullable String published) {
    PlainReading read = read(name, language);
    assertThat(title(read)).isEqualTo(title);
    assertThat(read.body().paragraphs()).as(read.body().text()).hasSize(paragraphs);
    PublishedAt time = read.times().published();
    assertThat(time == null ? null : time.value()).isEqualTo(published);
  }

  @Test
  void wrappedLines_areJoined() {
    PlainReading read = PlainReader.read(text("wrapped-wire").replace("\n", "\r\n"), page(), "en");
    assertThat(read.body().text()).contains("on Saturday night has left nine thousand homes");
    assertThat(read.byline().dateline()).isEqualTo("Tarmouth");
    assertThat(read.byline().credits()).extracting(Credit::name).containsExactly("AP");
    assertThat(read.body().paragraphs())
        .extracting(Paragraph::place)
        .containsExactly("line 3", "line 7", "line 10");
  }

  @Test
  void clutter_goesWithItsReasons() {
    PlainReading read = read("clutter", "en");
    assertThat(reason(read, "Lorries queue at the west quay. (Photo: Cara Moe/AFP)"))
        .isEqualTo(Reason.CAPTION);
    assertThat(reason(read, "The first lorry over carried apples")).isEqualTo(Reason.CAPTION);
    assertThat(reason(read, "Getty Images")).isEqualTo(Reason.CREDIT_LINE);
    assertThat(reason(read, "Advertisement")).isEqualTo(Reason.ADVERT);
    assertThat(reason(read, "Also read: Ferry fares to rise in spring"))
        .isEqualTo(Reason.RELATED_LINKS);
    assertThat(reason(read, "(With inputs from Reuters)")).isEqualTo(Reason.CREDIT_LINE);
    assertThat(read.byline().authors()).containsExactly("Ann Roe", "Ben Poe");
    assertThat(read.byline().credits()).extracting(Credit::name).containsExactly("Reuters");
    assertThat(read.outlet()).isEqualTo("The Tarmouth Echo");
    assertThat(Objects.requireNonNull(read.times().modified()).value())
        .isEqualTo("2024-11-05T08:10Z");
  }

  @Test
  void markdown_losesItsMarksAndKeepsItsKinds() {
    PlainReading read = read("markdown", "en");
    assertThat(read.byline().authors()).containsExactly("Ann Roe");
    assertThat(read.body().text()).contains("The harbour bridge opened").doesNotContain("](");
    assertThat(read.body().paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.PARAGRAPH,
            Paragraph.Kind.HEADING,
            Paragraph.Kind.LIST_ITEM,
            Paragraph.Kind.LIST_ITEM,
            Paragraph.Kind.PARAGRAPH);
  }

  @Test
  void dateToCome_isAnIssue() {
    PlainReading read = read("date-to-come", "en");
    assertThat(read.times().published()).isNull();
    assertThat(read.issues()).singleElement().asString().contains("2031-11-04");
    assertThat(read.times().modified()).isNotNull();
  }

  @Test
  void menuOnly_isFlagged() {
    assertThat(read("menu-only", "en").cleaning().flags())
        .extracting(Flag::kind)
        .containsExactly(Flag.Kind.NOT_AN_ARTICLE);
  }

  @Test
  void swedishSpeech_keepsItsDash() {
    assertThat(read("swedish-speech", "sv").body().text()).contains("- Det är en stor dag");
  }

  private static PlainReading read(String name, String language) {
    return PlainReader.read(text(name), page(), language);
  }

  private static Page page() {
    return new Page("page.txt", null, CAPTURED, new Page.Raw(new byte[0], null));
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(TextPagesTest.class.getResourceAsStream(name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable String title(PlainReading read) {
    return read.body().title() == null ? null : read.body().title().of(read.body().text());
  }

  private static @Nullable Reason reason(PlainReading read, String text) {
    List<Removed> removed = read.cleaning().removed();
    return removed.stream()
        .filter(each -> each.text().equals(text))
        .map(Removed::reason)
        .findFirst()
        .orElse(null);
  }
}
