package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Page;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsAloneTest {
  private static final String QUOTED =
      "\u201cThe ferry line has promised new pumps for two winters,\u201d said Karen Dahl of the"
          + " harbour board. \u201cNot one of its older ships has had any work done since then.\u201d";

  private static AnalysedArticle article(String text) {
    Page.Parts parts = new Page.Parts("a", "Outlet", null, null, text);
    return Analyser.analyse(
        Objects.requireNonNull(
            new Extractor().extract(new Page("line 1", null, Instant.EPOCH, parts)).article()));
  }

  private static Passage passage(AnalysedArticle in, String from) {
    String text = in.article().text();
    int start = text.indexOf(from);
    return in.article().passage(new Span(start, text.length()));
  }

  @Test
  void sentenceWithItsSpeaker_isSaidBySomebody() {
    AnalysedArticle in = article(QUOTED);
    int end = in.article().text().indexOf(" \u201cNot one");
    assertThat(ReadsAlone.isSaidByNobody(in.article().passage(new Span(0, end)), in)).isFalse();
  }

  @Test
  void quoteThatGoesOn_isSaidByNobodyInIt() {
    AnalysedArticle in = article(QUOTED);
    assertThat(ReadsAlone.isSaidByNobody(passage(in, "\u201cNot one"), in)).isTrue();
  }

  @Test
  void captionOnALineOfItsOwn_isNoSentence() {
    AnalysedArticle in =
        article("A sister ship of the Solenne at the yard\nThe ferry sailed at noon on Friday.");
    int end = in.article().text().indexOf('\n');
    assertThat(ReadsAlone.isLine(in.article().passage(new Span(0, end)), in)).isTrue();
    assertThat(ReadsAlone.isLine(passage(in, "The ferry"), in)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We\u2019re not making a federal case out of this any more.",
        "He had been dropped off by helicopter on the ridge at noon.",
      })
  void sentenceThatPointsElsewhere_doesNotReadAlone(String sentence) {
    AnalysedArticle in = article(sentence);
    assertThat(ReadsAlone.test(passage(in, sentence))).isFalse();
  }
}
