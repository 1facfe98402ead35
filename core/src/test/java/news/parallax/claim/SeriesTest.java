package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;
import news.parallax.lineage.LineageFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void figureThatGrows_isTheSeriesOldestFirst() {
    List<Claim.Series> series =
        series(
            told("2024-03-02T08:00Z", "Five people were killed when the Dorn mill burned."),
            told("2024-03-02T12:00Z", "When the mill in Dorn burned nine people were killed."),
            told("2024-03-03T07:00Z", "Nine people were killed as the Dorn mill burned."),
            told("2024-03-03T09:00Z", "Twelve people were killed when the mill of Dorn burned."));
    assertThat(series).hasSize(1);
    assertThat(series.getFirst().steps())
        .extracting(Claim.Step::value)
        .containsExactly("5", "9", "12");
    assertThat(series.getFirst().steps())
        .extracting(step -> step.published().value())
        .containsExactly("2024-03-02T08:00Z", "2024-03-02T12:00Z", "2024-03-03T09:00Z");
  }

  @Test
  void unknownTimes_makeNoSeries() {
    assertThat(
            series(
                told(null, "Five people were killed when the Dorn mill burned."),
                told(null, "When the mill in Dorn burned nine people were killed.")))
        .isEmpty();
  }

  @Test
  void oneTimeForTwoValues_makesNoSeries() {
    assertThat(
            series(
                told("2024-03-02", "Five people were killed when the Dorn mill burned."),
                told("2024-03-02", "When the mill in Dorn burned nine people were killed."),
                told("2024-03-03", "Twelve people were killed when the mill of Dorn burned.")))
        .isEmpty();
  }

  private record Told(@Nullable String published, String text) {}

  private static Told told(@Nullable String published, String text) {
    return new Told(published, text);
  }

  private static List<Claim.Series> series(Told... told) {
    List<AnalysedArticle> articles = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      Page.Parts parts =
          new Page.Parts("a" + i, "Outlet " + i, null, told[i].published(), told[i].text());
      Article article =
          new Extractor().extract(new Page("line " + i, null, Instant.EPOCH, parts)).article();
      if (article != null) {
        articles.add(Analyser.analyse(article));
      }
    }
    return Claims.of(
            articles,
            LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList()),
            List.of())
        .stream()
        .flatMap(claim -> claim.series().stream())
        .toList();
  }
}
