package news.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.quote.Utterance.Match;
import news.parallax.quote.Utterance.Version;
import org.junit.jupiter.api.Test;

class UtterancesTest {

  @Test
  void trimmedQuote_isACutVersionOfTheFullest() {
    List<Utterance> utterances =
        across(
            "“We shall mend the old breakwater,” said Ada Holm.",
            "Ada Holm said: “We shall mend the old breakwater before the winter storms come in.”");
    assertThat(utterances).hasSize(1);
    assertThat(utterances.getFirst().text().text())
        .isEqualTo("We shall mend the old breakwater before the winter storms come in.");
    assertThat(utterances.getFirst().versions())
        .extracting(Version::match)
        .containsExactly(Match.SAME, Match.CUT);
  }

  @Test
  void longQuote_meetsEachOfItsSentences() {
    List<Utterance> utterances =
        across(
            "Ada Holm said: “The breakwater leaks badly. The council has no money left.”",
            "“The council has no money left,” Ada Holm said. She added: “The breakwater leaks"
                + " badly.”");
    assertThat(utterances).hasSize(2).allSatisfy(each -> assertThat(each.versions()).hasSize(2));
  }

  @Test
  void neighbouringSentencesOfBoth_stayTogether() {
    String text = "“The breakwater leaks badly. The council has no money left,” said Ada Holm.";
    assertThat(across(text, text + " It rained."))
        .singleElement()
        .satisfies(each -> assertThat(each.versions()).hasSize(2));
  }

  @Test
  void otherThings_stayApart() {
    assertThat(
            across(
                "“We shall mend the old breakwater,” said Ada Holm.",
                "“The ferry sails again on Friday,” said Ada Holm."))
        .hasSize(2);
  }

  @Test
  void unnamedSource_isKeptAsItsWords() {
    assertThat(across("The breakwater leaks badly, the island’s fishermen said."))
        .singleElement()
        .extracting(Utterance::speaker)
        .isEqualTo(new Utterance.By("the island’s fishermen", null));
  }

  @Test
  void versions_keepWhomTheWordsAreSaidTo() {
    assertThat(
            across(
                "“We shall mend the old breakwater,” Ada Holm told the Harbour Post.",
                "“We shall mend the old breakwater,” said Ada Holm."))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.versions())
                    .extracting(Version::addressee)
                    .containsExactly("the Harbour Post", null));
  }

  @Test
  void wordsGivenToTwoSpeakers_showBoth() {
    assertThat(
            across(
                "“We shall mend the old breakwater,” said Ada Holm.",
                "“We shall mend the old breakwater,” said Joren Halsk."))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.versions())
                    .extracting(version -> Objects.requireNonNull(version.speaker()).name())
                    .containsExactly("Ada Holm", "Joren Halsk"));
  }

  private static List<Utterance> across(String... texts) {
    List<ArticleQuotes> quoted =
        Stream.of(texts)
            .map(text -> QuotesTest.article("a" + text.hashCode(), text))
            .map(UtterancesTest::quoted)
            .toList();
    return Utterances.across(quoted, List.of());
  }

  private static ArticleQuotes quoted(Article article) {
    return new ArticleQuotes(article, QuotesTest.quotes(article));
  }
}
