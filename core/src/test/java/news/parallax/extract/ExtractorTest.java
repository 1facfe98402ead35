package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private static final Instant CAPTURED = Instant.parse("2026-03-02T12:00:00Z");

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Harbour bridge closes | Dunmore Post</title>
      <meta property="og:site_name" content="Dunmore Post">
      <link rel="canonical" href="https://dunmore.example/news/bridge?utm_source=x&amp;id=7">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge closes",
       "datePublished":"2026-02-27T08:15:00+01:00","dateModified":"2026-02-28T09:00:00+01:00",
       "author":[{"name":"Ina Falk"},{"name":"Reuters"}],}</script></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
      <article><h1>Harbour bridge closes</h1>
      <p>The old bridge over the harbour was closed on Friday after divers found cracks in a pier.</p>
      <figure><img src="a.jpg"><figcaption>The bridge on Friday. Photo: Ina Falk</figcaption></figure>
      <p>Engineers said, "We can't tell yet how long the repair will take," and asked for patience.</p>
      <p>Engineers said, "We can't tell yet how long the repair will take," and asked for patience.</p>
      </article><footer><p>All rights are with the Dunmore Post, which you may write to at any time.</p>
      </footer></body></html>
      """;

  @Test
  void htmlPage_isReadWithItsFields() {
    Article article = read(PAGE);

    assertThat(Objects.requireNonNull(article.title()).text()).isEqualTo("Harbour bridge closes");
    assertThat(article.outlet()).isEqualTo("Dunmore Post");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.byline().authors()).containsExactly("Ina Falk");
    assertThat(article.byline().credits()).extracting("name").containsExactly("Reuters");
    assertThat(article.source().url())
        .isEqualTo(URI.create("https://dunmore.example/news/bridge?id=7"));
    assertThat(article.published())
        .extracting(PublishedAt::value)
        .isEqualTo("2026-02-27T08:15+01:00");
    assertThat(article.times().modified())
        .extracting(PublishedAt::value)
        .isEqualTo("2026-02-28T09:00+01:00");
  }

  @Test
  void repeatsAndCaptions_areRemovedWithTheirReasons() {
    Article article = read(PAGE);

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.cleaning().removed())
        .extracting(Removed::reason)
        .contains(Removed.Reason.CAPTION, Removed.Reason.REPEAT, Removed.Reason.NAVIGATION);
  }

  @Test
  void linesUnderTheHeading_becomeFieldsAndNoBody() {
    Article article =
        read(
            PAGE.replace("[{\"name\":\"Ina Falk\"},{\"name\":\"Reuters\"}]", "[]")
                .replace(
                    "closes</h1>",
                    "closes</h1><p>Par Jeanne Morel avec AFP</p><p>Updated 28 February 2026, 09:00</p>"));

    assertThat(article.byline().authors()).containsExactly("Jeanne Morel");
    assertThat(article.byline().credits()).extracting("name").containsExactly("AFP");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void linesUnderTheText_becomeAuthorsAndCreditsAndNoBody() {
    Article article =
        read(
            PAGE.replace("[{\"name\":\"Ina Falk\"},{\"name\":\"Reuters\"}]", "[]")
                .replace(
                    "</article>",
                    """
                    <p>Reporting by Ina Falk in Dunmore and Jon Tarn; Editing by Ada Moss</p>
                    <p>With files from The Canadian Press</p><p>Last updated 28 February 2026</p>
                    <p>© 2026 Dunmore Post</p><p><a href="/x">An old well is dry again</a> |
                    <a href="/all">All notes</a></p></article>"""));

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.byline().authors()).containsExactly("Ina Falk", "Jon Tarn");
    assertThat(article.byline().credits()).extracting("name").containsExactly("Canadian Press");
  }

  @Test
  void sameContent_hasTheSameIdWhateverItsName() {
    assertThat(read(PAGE).id()).isEqualTo(read(PAGE).id());
    assertThat(read(PAGE).id().value()).matches("[0-9a-f]{16}");
  }

  @Test
  void timeAfterTheCapture_isAnIssueAndNoAnswer() {
    Extraction extraction = extract(PAGE.replace("2026-02-27", "2027-02-27"), null);

    assertThat(extraction.issues()).singleElement().asString().contains("2027-02-27");
    assertThat(article(extraction).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"''", "%PDF-1.7 stuff", "PK\u0003\u0004rest"})
  void whatIsNoPage_isAnIssue(String content) {
    Extraction extraction = extract(content, null);

    assertThat(extraction.article()).isNull();
    assertThat(extraction.issues()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, Žluťoučký kůň",
    "UTF-16LE, Žluťoučký kůň",
    "UTF-16BE, Žluťoučký kůň",
    "windows-1250, Žluťoučký kůň",
    "windows-1251, Мост закрыли в пятницу",
    "KOI8-R, Мост закрыли в пятницу",
    "windows-1252, Brücke über den Hafen für Fußgänger",
    "ISO-8859-2, Zamknięto most w piątek",
    "ISO-8859-7, Η γέφυρα έκλεισε",
    "windows-1254, Köprü cuma günü kapatıldı",
    "Shift_JIS, 港の橋が閉鎖された",
    "EUC-JP, 港の橋が閉鎖された",
    "ISO-2022-JP, 港の橋が閉鎖された",
    "GB18030, 港口大桥周五关闭",
    "Big5, 港口大橋週五關閉",
    "EUC-KR, 항구 다리가 폐쇄됐다"
  })
  void charset_isTakenFromTheHeader(String charset, String words) {
    String html =
        "<html><body><article><p>" + (words + ". ").repeat(9) + "</p></article></body></html>";
    byte[] bytes = html.getBytes(Charset.forName(charset));

    Extraction extraction = new Extractor().extract(page(bytes, "text/html; charset=" + charset));

    assertThat(article(extraction).text() + article(extraction).cleaning()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Žluťoučký kůň",
    "windows-1251, Мост закрыли в пятницу",
    "KOI8-R, Мост закрыли в пятницу",
    "ISO-8859-2, Zamknięto most w piątek",
    "Shift_JIS, 港の橋が閉鎖された",
    "EUC-KR, 항구 다리가 폐쇄됐다"
  })
  void charset_isTakenFromThePageWhereTheHeaderHasNone(String charset, String words) {
    String html =
        "<html><head><meta charset="
            + charset
            + "></head><body><article><p>"
            + (words + ". ").repeat(9)
            + "</p></article></body></html>";

    Extraction extraction =
        new Extractor().extract(page(html.getBytes(Charset.forName(charset)), "text/html"));

    assertThat(article(extraction).text() + article(extraction).cleaning()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMark_countsMoreThanTheHeader(String charset) {
    String html = "\uFEFF<html><body><article><p>Žluťoučký kůň.</p></article></body></html>";
    byte[] bytes = html.getBytes(Charset.forName(charset));

    Extraction extraction = new Extractor().extract(page(bytes, "text/html; charset=windows-1252"));

    assertThat(article(extraction).text() + article(extraction).cleaning()).contains("Žluťoučký");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Мост через гавань закрыли в пятницу после осмотра",
    "KOI8-R, Мост через гавань закрыли в пятницу после осмотра",
    "Shift_JIS, 港の橋は金曜日に点検の後で閉鎖された",
    "EUC-JP, 港の橋は金曜日に点検の後で閉鎖された",
    "EUC-KR, 항구의 다리는 점검 뒤 금요일에 폐쇄됐다",
    "Big5, 港口大橋在檢查之後於週五關閉",
    "GB18030, 港口大桥在检查之后于周五关闭",
    "ISO-8859-7, Η γέφυρα του λιμανιού έκλεισε την Παρασκευή",
    "windows-1255, הגשר מעל הנמל נסגר ביום שישי",
    "windows-1256, أغلق الجسر فوق الميناء يوم الجمعة بعد الفحص",
    "UTF-16LE, The bridge over the harbour was closed"
  })
  void charset_isDetectedWhereNobodySaysIt(String charset, String words) {
    String html =
        "<html><body><article><p>" + (words + ". ").repeat(9) + "</p></article></body></html>";

    Extraction extraction =
        new Extractor().extract(page(html.getBytes(Charset.forName(charset)), null));

    assertThat(article(extraction).text() + article(extraction).cleaning()).contains(words);
  }

  @Test
  void parts_areTakenAsTheyAre() {
    Page page =
        new Page(
            "news.jsonl:3",
            null,
            CAPTURED,
            new Page.Parts(
                "n3", "Dunmore Post", "Bridge closes", "2026-02-27T08:15:00Z", "One.\nTwo."));

    Article article = article(new Extractor().extract(page));

    assertThat(article.id().value()).isEqualTo("n3");
    assertThat(article.text()).isEqualTo("Bridge closes\n\nOne.\n\nTwo.");
    assertThat(article.published()).extracting(PublishedAt::value).isEqualTo("2026-02-27T08:15Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Posted: 4 November 2025 | 2025-11-04",
        "4 November 2025 Last updated at 12: 42 GMT | 2025-11-04",
        "Nov. 4, 2025, 6:03 PM | 2025-11-04T18:03",
        "Updated: November 4, 2025 | ",
        "The bridge was built on 4 November 1925 and has been closed only twice since. | ",
        "Posted: 4 November | "
      })
  void partsWithoutTime_haveTheOneThatALineTells(String line, @Nullable String value) {
    String text = line + "\nThe bridge at Dunmore was closed this morning after a lorry fell over.";
    Page page =
        new Page("n.jsonl:1", null, CAPTURED, new Page.Parts("n", null, "Bridge", null, text));

    PublishedAt published = article(new Extractor().extract(page)).published();

    assertThat(published == null ? null : published.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday, November 7, 2025 | ",
        "Posted: November 7, 2025 6: 07: 15 PM | ",
        "Bridge to close in November 2025 | Bridge to close in November 2025",
        "2025 | 2025"
      })
  void givenTitleThatIsADateLine_isNoTitle(String given, @Nullable String title) {
    Page.Parts parts = new Page.Parts("n", null, given, null, "The bridge at Dunmore closed.");
    Article article = article(new Extractor().extract(new Page("n", null, CAPTURED, parts)));

    Span span = article.body().title();
    assertThat(span == null ? null : span.of(article.text())).isEqualTo(title);
  }

  private static Article read(String html) {
    return article(extract(html, "text/html"));
  }

  private static Article article(Extraction extraction) {
    return Objects.requireNonNull(extraction.article());
  }

  private static Extraction extract(String content, @Nullable String contentType) {
    return new Extractor().extract(page(content.getBytes(StandardCharsets.UTF_8), contentType));
  }

  private static Page page(byte[] bytes, @Nullable String contentType) {
    return new Page("a.html", null, CAPTURED, new Page.Raw(bytes, contentType));
  }

  @Test
  void issues_nameThePage() {
    assertThat(extract("", null).issues()).extracting("where").isEqualTo(List.of("a.html"));
  }
}
