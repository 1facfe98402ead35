package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.Flag;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleArticlesTest {

  @ParameterizedTest
  @CsvSource({
    "essel-courier-ferry, 2025-05-01T11:20+02:00, METADATA",
    "calvara-today-ferry-wire, 2025-05-01T10:05+02:00, METADATA",
    "harbour-post-ferry, 2025-05-01T10:40+02:00, METADATA",
    "calvara-today-second, 2025-04-09T18:30+02:00, METADATA",
    "morning-ledger-ferry, 2025-05-01T11:02, VISIBLE",
    "morning-ledger-first, 2025-06-20T07:30, VISIBLE",
    "morning-ledger-vennby, 2025-05-25, VISIBLE",
    "morning-ledger-strike, 2025-04-10, VISIBLE",
    "northline-ferry, 2025-05-01, URL",
    "northline-vennby, 2025-05-24, URL",
    "tidewatch, 2025-05-01, INFERRED",
    "ferryside, 2025-05-01, STORY"
  })
  void datedPage_hasItsTimeAndBasis(String file, String value, PublishedAt.Basis basis) {
    PublishedAt published = Objects.requireNonNull(Samples.article(file).published(), file);
    assertThat(published.value()).isEqualTo(value);
    assertThat(published.basis()).isEqualTo(basis);
  }

  @Test
  void inferredDay_namesTheHolidayAsEvidence() {
    PublishedAt published = Objects.requireNonNull(Samples.article("tidewatch").published());
    assertThat(published.evidence()).contains("Thursday").contains("May Day");
    assertThat(published.confidence()).isLessThan(1);
  }

  @Test
  void weekdayAlone_datesNothing() {
    assertThat(Samples.article("solenne-maiden").published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "calvara-today-ferry-wire, Coastwire",
    "harbour-post-ferry, Coastwire",
    "morning-ledger-ferry, Coastwire",
    "northline-ferry, Coastwire",
    "northline-tram, NPA",
    "morning-ledger-tram, NPA"
  })
  void agencyCopy_creditsItsAgency(String file, String agency) {
    assertThat(Samples.article(file).byline().credits()).extracting(Credit::name).contains(agency);
  }

  @Test
  void wireCopy_hasTheDatelineOfItsAgency() {
    assertThat(Samples.article("calvara-today-ferry-wire").byline().dateline())
        .isEqualToIgnoringCase("Port Essel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "essel-courier-ferry | Maren Tolsk, Piet Aldane",
        "calvara-today-ferry-evening | Sofia Brenn",
        "harbour-post-vennby | Ruth Callow",
        "morning-ledger-first | Ottilie Brask",
        "solenne-maiden | Wenna Karth",
        "hafenbote | Jutta Weinrich"
      })
  void byline_namesItsAuthors(String file, String authors) {
    assertThat(Samples.article(file).byline().authors()).containsExactly(authors.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "essel-courier-ferry, The Essel Courier",
    "harbour-post-ferry, Harbour Post",
    "calvara-today-ferry-wire, Calvara Today",
    "calvara-examiner, The Calvara Examiner",
    "hafenbote, Der Hafenbote",
    "morning-ledger-ferry, The Morning Ledger"
  })
  void page_namesItsOutlet(String file, String outlet) {
    assertThat(Samples.article(file).outlet()).isEqualTo(outlet);
  }

  @Test
  void clutteredPage_keepsTheEightParagraphsAndNothingElse() {
    Article article = Samples.article("harbour-post-ferry");
    assertThat(article.paragraphs()).hasSize(8);
    assertThat(article.text())
        .doesNotContain("hours ago", "ADVERTISEMENT", "Sign up", "Heartbreaking", "PICTURES");
    assertThat(article.cleaning().removed())
        .extracting(Removed::reason)
        .contains(Removed.Reason.RELATED_LINKS, Removed.Reason.COMMENTS, Removed.Reason.CAPTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "morning-ledger-ferry | ring road",
        "morning-ledger-ferry | hours ago",
        "morning-ledger-vennby | never learned to swim",
        "ferryside | B. OSKELL",
        "tidewatch | eel ladder",
        "hafenbote | im Schlepp",
        "tidewatch | No cookies",
        "tidewatch | by Ines Carrow",
        "northline-live | 19.10",
        "solenne-maiden | Leave a Reply",
        "solenne-maiden | Island life",
        "calvara-examiner | Already a subscriber",
        "essel-courier-ferry | Seal sleeps",
        "essel-courier-ferry | Jonas Ekker",
        "northline-ferry | Otters",
        "hafenbote | Lotsen"
      })
  void clutter_isRemovedAndKept(String file, String clutter) {
    Article article = Samples.article(file);
    assertThat(article.text()).doesNotContain(clutter);
    assertThat(article.cleaning().removed().stream().map(Removed::text))
        .anyMatch(text -> text.contains(clutter));
  }

  @Test
  void repeatedParagraph_isThereOnce() {
    List<String> parts = List.of(Samples.article("morning-ledger-vennby").text().split("\n\n"));
    assertThat(parts).doesNotHaveDuplicates();
    assertThat(parts).anyMatch(part -> part.startsWith("It was the second such accident"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"essel-courier-ferry", "northline-vennby", "morning-ledger-first"})
  void title_isThePagesHeadline(String file) {
    String title = Objects.requireNonNull(Samples.article(file).title()).text();
    assertThat(title)
        .isIn(
            "Three dead as Tarrow ferry hits Port Essel breakwater",
            "Two die as ferry hits quay in fog at Vennby",
            "Report blames steering pump for Tarrow ferry accident");
  }

  @Test
  void unusualPages_areFlagged() {
    assertThat(flags("calvara-examiner")).containsExactly(Flag.Kind.PAYWALL_STUB);
    assertThat(flags("northline-live")).containsExactly(Flag.Kind.LIVE_BLOG);
    assertThat(flags("essel-courier-ferry")).isEmpty();
    assertThat(flags("harbour-post-ferry")).isEmpty();
  }

  @Test
  void liveBlogsEntries_haveTheirTimes() {
    Article article = Samples.article("northline-live");
    assertThat(article.paragraphs())
        .extracting(paragraph -> Objects.requireNonNull(paragraph.posted()).value())
        .startsWith("2025-05-01T19:10+02:00", "2025-05-01T19:10+02:00", "2025-05-01T17:05+02:00")
        .endsWith("2025-05-01T08:31+02:00");
    assertThat(article.paragraphs())
        .extracting(Paragraph::kind)
        .containsOnly(Paragraph.Kind.HEADING, Paragraph.Kind.LIVE_ENTRY);
  }

  @Test
  void language_isKnown() {
    assertThat(Samples.article("hafenbote").language()).isEqualTo("de");
    assertThat(Samples.article("hafenbote").text()).contains("„Das Schiff", "Fähre");
    assertThat(Samples.article("tidewatch").language()).isEqualTo("en");
  }

  private static List<Flag.Kind> flags(String file) {
    return Samples.article(file).cleaning().flags().stream().map(Flag::kind).toList();
  }
}
