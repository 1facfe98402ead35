package news.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Paragraph;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.compare.Comparison.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String OPENING = "The bridge at Karsten was closed on Monday.";
  private static final String THREE = "Inspectors found rust in three of the twenty cables.";
  private static final String ELEVEN = "Inspectors found rust in eleven of the twenty cables.";
  private static final String FERRY = "Drivers are sent to the ferry instead.";
  private static final String MAYOR = "Nobody at the town hall would speak about money.";

  @Test
  void sameText_isShared() {
    Comparison comparison = compare(OPENING + " " + FERRY, OPENING + " " + FERRY);

    assertThat(comparison.rows()).extracting(Comparison.Row::kind).containsOnly(Kind.SHARED);
  }

  @Test
  void changedWord_isMarkedOnBothSides() {
    Article a = article(OPENING + " " + THREE);
    Article b = article(OPENING + " " + ELEVEN);

    Comparison.Row row = Comparison.of(a, b).rows().getLast();

    assertThat(row.kind()).isEqualTo(Kind.REWORDED);
    assertThat(texts(a, row.changedA())).containsExactly("three");
    assertThat(texts(b, row.changedB())).containsExactly("eleven");
  }

  @Test
  void sentenceOfOneSide_standsWhereItWas() {
    Comparison comparison =
        compare(OPENING + " " + FERRY + " " + THREE, OPENING + " " + THREE + " " + MAYOR);

    assertThat(comparison.rows())
        .extracting(Comparison.Row::kind)
        .containsExactly(Kind.SHARED, Kind.ONLY_A, Kind.SHARED, Kind.ONLY_B);
  }

  @Test
  void movedSentence_isShared() {
    Comparison comparison = compare(OPENING + " " + FERRY, FERRY + " " + OPENING);

    assertThat(comparison.count(Kind.SHARED)).isEqualTo(2);
  }

  @Test
  void everySentence_isToldOnce() {
    Article a = article(FERRY + " " + OPENING + " " + MAYOR);
    Article b = article(THREE + " " + OPENING);

    List<Comparison.Row> rows = Comparison.of(a, b).rows();

    assertThat(rows.stream().map(Comparison.Row::a).filter(Objects::nonNull)).hasSize(3);
    assertThat(rows.stream().map(Comparison.Row::b).filter(Objects::nonNull)).hasSize(2);
  }

  private static Comparison compare(String a, String b) {
    return Comparison.of(article(a), article(b));
  }

  private static List<String> texts(Article article, List<Span> spans) {
    return spans.stream().map(span -> span.of(article.text())).toList();
  }

  private static Article article(String text) {
    return new Article(
        new ArticleId("a"),
        new Source("page", null, null, Instant.EPOCH),
        Body.of(null, List.of(new Body.Block(text, Paragraph.Kind.PARAGRAPH, ""))),
        Byline.NONE,
        new Times(null, null),
        "en",
        Cleaning.NONE);
  }
}
