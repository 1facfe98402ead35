package news.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Paragraph;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.name.Mentions;
import news.parallax.text.Sentence;
import news.parallax.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The nets were empty,” said Ada Holm.|DIRECT|The nets were empty|Ada Holm",
        "\"The nets were empty,\" Ada Holm said.|DIRECT|The nets were empty|Ada Holm",
        "«The nets were empty», said Ada Holm.|DIRECT|The nets were empty|Ada Holm",
        "„The nets were empty“, said Ada Holm.|DIRECT|The nets were empty|Ada Holm",
        "‘The nets were empty,’ said Ada Holm, a diver.|DIRECT|The nets were empty|Ada Holm",
        "Ada Holm told the Harbour Post: “The nets were empty.”|DIRECT|The nets were empty.|Ada"
            + " Holm",
        "''The nets were empty,'' said Ms. Holm.|DIRECT|The nets were empty|Ms. Holm",
        "“The nets were empty,” Ada Holm, a diver, told the Harbour Post.|DIRECT|The nets were"
            + " empty|Ada Holm",
        "The nets, Ada Holm said, were empty all summer.|REPORTED|The nets / were empty all"
            + " summer|Ada Holm",
        "When the boat came in, Ada Holm made a short statement: “The nets were empty.”|DIRECT|The"
            + " nets were empty.|Ada Holm",
        "Ada Holm has been warning for some time that the nets were empty.|REPORTED|the nets were"
            + " empty|Ada Holm",
        "The harbour office has been warning that the nets were empty.|REPORTED|the nets were"
            + " empty|The harbour office",
        "“He told me ‘the nets are empty’ and left,” said Ada Holm.|DIRECT|He told me ‘the nets are"
            + " empty’ and left|Ada Holm",
        "Ada Holm said: “The nets were empty.|DIRECT|The nets were empty.|Ada Holm",
        "Ada Holm said this summer is the last.|REPORTED|this summer is the last|Ada Holm",
        "Ada Holm refused to mend the nets.|REPORTED|to mend the nets|Ada Holm",
        "Ada Holm: “The nets were empty.”|DIRECT|The nets were empty.|Ada Holm",
        "Ada Holm said that the nets were empty.|REPORTED|the nets were empty|Ada Holm",
        "The nets were empty, Ada Holm said on Monday.|REPORTED|The nets were empty|Ada Holm",
        "The nets were empty, according to Ada Holm.|REPORTED|The nets were empty|Ada Holm",
        "Ada Holm, who dives there, said the nets were “as empty as the sea”.|MIXED|the nets were"
            + " “as empty as the sea”|Ada Holm",
        "Ada Holm has alarmed the island, stating: “The nets were empty.”|DIRECT|The nets were"
            + " empty.|Ada Holm"
      })
  void speaker_isFoundAtTheCue(String text, QuoteKind kind, String content, String speaker) {
    assertThat(quotes(text))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.kind()).isEqualTo(kind);
              assertThat(content(text, quote)).isEqualTo(content);
              assertThat(Objects.requireNonNull(quote.speaker()).mention().of(text))
                  .isEqualTo(speaker);
            });
  }

  @Test
  void contentCutByItsCue_isOneQuote() {
    String text = "“We looked,” Ada Holm said, “and found no fish.” “Not one.”";
    assertThat(quotes(text))
        .singleElement()
        .extracting(quote -> content(text, quote))
        .isEqualTo("We looked / and found no fish. / Not one.");
  }

  @Test
  void paragraphsOpenedAnew_areOneQuote() {
    String text = "Ada Holm said: “We looked.\n\n“We found no fish.\n\n“Not one.”";
    assertThat(quotes(text))
        .singleElement()
        .extracting(quote -> content(text, quote))
        .isEqualTo("We looked. / We found no fish. / Not one.");
  }

  @Test
  void pronoun_isResolvedByGender() {
    String text =
        """
        Ada Holm met Mr Karl Lund at the pier. She waved.

        “I came by boat,” he said.

        “I know,” she said.\
        """;
    assertThat(quotes(text))
        .extracting(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .containsExactly("Karl Lund", "Ada Holm");
  }

  @Test
  void unnamedSource_keepsNoName() {
    assertThat(quotes("“The nets were empty,” a spokesman for Ada Holm said."))
        .singleElement()
        .satisfies(quote -> assertThat(Objects.requireNonNull(quote.speaker()).name()).isNull());
  }

  @Test
  void descriptorsAroundAnAgency_keepItsName() {
    String text =
        "The bridge is shut, informed the state-run TNA news agency. “No one was hurt.”\n\n"
            + "It opens on Friday, according to TNA.";
    assertThat(quotes(text))
        .hasSize(3)
        .extracting(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .containsOnly("TNA");
  }

  @Test
  void twoWhoSpeakTogether_areOneSpeakerWithoutAName() {
    String text = "Norway and the European Union have jointly condemned the “reckless dumping”.";
    assertThat(quotes(text))
        .singleElement()
        .extracting(quote -> Objects.requireNonNull(quote.speaker()))
        .satisfies(
            speaker -> {
              assertThat(speaker.mention().of(text)).isEqualTo("Norway and the European Union");
              assertThat(speaker.name()).isNull();
            });
  }

  @Test
  void titlesAndScareQuotes_areNoSpeech() {
    assertThat(quotes("She sang “The Long Way Home” at the “big” hall.")).isEmpty();
  }

  @Test
  void occasionAfterAQuotation_isNoneOfItsWords() {
    String text = "Ada Holm toasted “the diver’s long patience” during a dinner at the harbour.";
    assertThat(quotes(text))
        .singleElement()
        .satisfies(
            quote -> assertThat(content(text, quote)).isEqualTo("the diver’s long patience"));
  }

  @Test
  void phraseInMarksWithoutACue_isNoSpeech() {
    assertThat(quotes("Ada Holm repairs the “long and winding northern pier” every spring."))
        .isEmpty();
  }

  @Test
  void quotationThatGoesOnWithoutACue_isThatOfItsSpeaker() {
    String text =
        "“The nets were empty,” said Ada Holm. “We came home with nothing at all,” and the boats"
            + " stayed in.";
    assertThat(quotes(text))
        .singleElement()
        .satisfies(
            quote ->
                assertThat(content(text, quote))
                    .isEqualTo("The nets were empty / We came home with nothing at all"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Holm told the Harbour Post: “The nets were empty.”|the Harbour Post",
        "“The nets were empty,” Ada Holm told reporters on the pier.|reporters",
        "“The nets were empty,” said Ada Holm to the harbour master.|the harbour master",
        "“The nets were empty,” Ada Holm said to Karl Lund.|Karl Lund",
        "Ada Holm told his crew that the nets were empty.|his crew",
        "Ada Holm told him the nets were empty.|him",
        "Ada Holm told lawmakers that the nets were empty.|lawmakers",
        "Ada Holm said in an interview with the Harbour Post that the nets were empty.|the Harbour"
            + " Post",
        "Speaking to divers on Monday, Ada Holm said the nets were empty.|divers",
        "Ada Holm warned the council: “The nets were empty.”|the council",
        "Ada Holm asked the crew: “Are the nets empty?”|the crew",
        "“The nets were empty,” said Ada Holm.|-",
        "“The nets were empty,” Ada Holm said to loud applause.|-",
        "Ada Holm was told that the nets were empty.|-",
        "Ada Holm admitted to theft, saying that the nets were empty.|-"
      })
  void addressee_isWhomTheWordsAreSaidTo(String text, String addressee) {
    assertThat(quotes(text))
        .isNotEmpty()
        .allSatisfy(
            quote ->
                assertThat(quote.addressee() == null ? "-" : quote.addressee().of(text))
                    .isEqualTo(addressee));
  }

  @Test
  void evidence_saysNothing() {
    assertThat(quotes("Video of the harbour showed that the nets were empty.")).isEmpty();
  }

  @Property(tries = 400)
  void anyMarks_giveExactContentWithoutOverlap(@ForAll List<Soup> soup) {
    String text = soup.stream().map(each -> each.words).collect(Collectors.joining());
    int last = 0;
    for (Quote quote : quotes(text)) {
      for (Span span : quote.content()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.of(text)).isNotBlank();
        last = span.end();
      }
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  static Article article(String id, String text) {
    List<Body.Block> blocks =
        Arrays.stream(text.split("\n\n", -1))
            .map(block -> new Body.Block(block, Paragraph.Kind.PARAGRAPH, ""))
            .toList();
    return new Article(
        new ArticleId(id),
        new Source(id, null, id, Instant.EPOCH),
        Body.of(null, blocks),
        Byline.NONE,
        Times.UNKNOWN,
        "en",
        Cleaning.NONE);
  }

  private static List<Quote> quotes(String text) {
    return quotes(article("a", text));
  }

  static List<Quote> quotes(Article article) {
    List<Sentence> sentences = Sentences.of(article.body());
    return Quotes.in(article, sentences, Mentions.in(article, sentences));
  }

  private static String content(String text, Quote quote) {
    return quote.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
  }

  enum Soup {
    OPEN("“"),
    CLOSE("”"),
    STRAIGHT("\""),
    SINGLE("‘"),
    APOSTROPHE("’"),
    TICK("'"),
    GUILLEMET("«"),
    GUILLEMET_END("»"),
    LOW("„"),
    SPACE(" "),
    STOP(". "),
    COMMA(", "),
    COLON(": "),
    PARAGRAPH(".\n\n"),
    NAME("Ada Holm"),
    SAID(" said "),
    TOLD(" told "),
    ACCORDING(" according to "),
    WHO(" who "),
    HE(" he "),
    BRACKET(")"),
    WORDS("the nets were empty"),
    EMOJI("🐟");

    private final String words;

    Soup(String words) {
      this.words = words;
    }
  }
}
