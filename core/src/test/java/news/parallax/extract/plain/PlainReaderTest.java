package news.parallax.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.article.Removed;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReaderTest {
  private static final Instant CAPTURED = Instant.parse("2025-03-10T15:00:00Z");

  @ParameterizedTest
  @CsvSource({"Florida,", "Canada,", "NNA,NNA"})
  void nameInBracketsAfterAPlace_isAnAgencyUnlessARegion(String bracket, @Nullable String agency) {
    PlainReading read =
        read(
            "Harbour bridge reopens to lorries\n\nTARMOUTH ("
                + bracket
                + ") - The harbour bridge opened to lorries on Monday after nine months of work.\n");
    assertThat(read.byline().credits())
        .extracting("name")
        .isEqualTo(agency == null ? List.of() : List.of(agency));
  }

  @Test
  void wirePageWithAgedLinks_keepsTextOnce() {
    PlainReading read =
        read(
            """
            Harbour bridge reopens to lorries

            Tarmouth (Reuters): The harbour bridge opened to lorries on Monday after nine months of work.
            Drivers waited in the rain for the first crossing, and a brass band played until noon.
            Drivers waited in the rain for the first crossing, and a brass band played until noon.

            Cup final moved to Sunday
            - 3 hours ago
            Rain expected all week, say forecasters
            - an hour ago
            """);
    assertThat(title(read)).isEqualTo("Harbour bridge reopens to lorries");
    assertThat(paragraphs(read)).hasSize(2);
    assertThat(read.byline().dateline()).isEqualTo("Tarmouth");
    assertThat(read.byline().credits()).extracting("name").containsExactly("Reuters");
    assertThat(reasons(read))
        .containsExactly(
            Reason.REPEAT,
            Reason.RELATED_LINKS,
            Reason.RELATED_LINKS,
            Reason.RELATED_LINKS,
            Reason.RELATED_LINKS);
  }

  @Test
  void textFromTheFirstLineOn_hasNoTitle() {
    PlainReading read =
        read(
            """
            The mayor of Tarmouth has promised that no toll will be charged on the bridge this year.
            “We paid for it once,” she said.
            """);
    assertThat(title(read)).isNull();
    assertThat(paragraphs(read)).hasSize(2);
  }

  @Test
  void linesUnderTheText_becomeAuthorsAndCreditsAndNoBody() {
    PlainReading read =
        read(
            """
            Harbour bridge reopens to lorries

            The harbour bridge opened to lorries on Monday after nine months of work on its cables.
            Drivers waited in the rain for the first crossing, and a brass band played until noon.
            TARMOUTH ECHO/C. MOE
            No toll will be charged before the end of the year, the mayor said at the ceremony.
            Reporting by Ann Roe in Tarmouth and Ben Poe; Editing by Cara Moe
            With files from The Canadian Press
            Stand: 09.03.2025, 10:15 Uhr
            © 2025 The Tarmouth Echo
            """);
    assertThat(paragraphs(read)).hasSize(3);
    assertThat(read.byline().authors()).containsExactly("Ann Roe", "Ben Poe");
    assertThat(read.byline().credits()).extracting("name").containsExactly("Canadian Press");
    assertThat(reasons(read))
        .containsExactly(
            Reason.CREDIT_LINE,
            Reason.CREDIT_LINE,
            Reason.CREDIT_LINE,
            Reason.BOILERPLATE,
            Reason.BOILERPLATE);
  }

  private static PlainReading read(String text) {
    Page page = new Page("page.txt", null, CAPTURED, new Page.Raw(new byte[0], null));
    return PlainReader.read(text, page, "en");
  }

  private static @Nullable String title(PlainReading read) {
    return read.body().title() == null ? null : read.body().title().of(read.body().text());
  }

  private static List<String> paragraphs(PlainReading read) {
    return read.body().paragraphs().stream().map(p -> p.span().of(read.body().text())).toList();
  }

  private static List<Reason> reasons(PlainReading read) {
    return read.cleaning().removed().stream().map(Removed::reason).toList();
  }
}
