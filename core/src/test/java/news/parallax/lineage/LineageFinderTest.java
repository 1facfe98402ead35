package news.parallax.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import news.parallax.story.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageFinderTest {
  private static final String FIRST =
      "The harbour of Tolmar was closed on Tuesday after a crane fell across the only channel.";
  private static final String SECOND =
      "Nobody was hurt, but three ships with grain on board have to wait until the wreck is gone.";
  private static final String THIRD =
      "Divers from the coast guard began to cut the steel in the evening and hope to end by noon.";
  private static final String NOTICE = "Copyright 2031. All rights reserved. Do not print again.";

  @Test
  void sameText_isACopyFromTheEarlier() {
    Lineage lineage =
        LineageFinder.of(
            List.of(
                article("b", "2031-03-05", FIRST + "\n" + SECOND),
                article("a", "2031-03-06", FIRST + "\n" + SECOND)));

    assertThat(lineage.copies())
        .containsExactly(
            new Copy(
                new ArticleId("a"), new ArticleId("b"), Copy.Kind.COPY, 1, Copy.Basis.TEXT, true));
    assertThat(lineage.origins()).hasSize(1);
  }

  @Test
  void laterPartOfAText_isATrimmedCopy() {
    Copy copy =
        LineageFinder.of(
                List.of(
                    article("a", "2031-03-05", FIRST + "\n" + SECOND + "\n" + THIRD),
                    article("b", "2031-03-06", FIRST + "\n" + SECOND)))
            .copies()
            .getFirst();

    assertThat(copy.kind()).isEqualTo(Copy.Kind.TRIMMED);
    assertThat(copy.article()).isEqualTo(new ArticleId("b"));
  }

  @Test
  void sameTextWithoutTimes_hasNoKnownDirection() {
    Copy copy =
        LineageFinder.of(List.of(article("a", null, FIRST), article("b", null, FIRST)))
            .copies()
            .getFirst();

    assertThat(copy.earlier()).isNull();
  }

  @Test
  void sameNoticeUnderOtherTexts_isNoCopy() {
    Lineage lineage =
        LineageFinder.of(
            List.of(
                article("a", null, FIRST + "\n" + NOTICE),
                article("b", null, THIRD + "\n" + NOTICE)));

    assertThat(lineage.copies()).isEmpty();
    assertThat(lineage.origins()).hasSize(2);
  }

  @Test
  void sameStatementQuoted_isNoCopy() {
    String statement = "\n\u201C" + SECOND + " " + SECOND.replace("hurt", "harmed") + "\u201D";

    assertThat(
            LineageFinder.of(
                    List.of(
                        article("a", null, FIRST + statement),
                        article("b", null, THIRD + statement)))
                .copies())
        .isEmpty();
  }

  @Test
  void sameCreditedAgency_isOneOrigin() {
    Lineage lineage =
        LineageFinder.of(
            List.of(credited(article("a", null, FIRST)), credited(article("b", null, THIRD))));

    assertThat(lineage.copies()).isEmpty();
    assertThat(lineage.origins())
        .containsExactly(
            new Origin(
                new OriginId("o-a"),
                List.of(new ArticleId("a"), new ArticleId("b")),
                "Coast News"));
  }

  @Test
  void textThatNamesTheOtherOutlet_hasItFromThere() {
    Copy copy =
        LineageFinder.of(
                List.of(
                    article("a", null, FIRST + "\n" + SECOND),
                    article("b", null, FIRST + "\n" + SECOND + "\nOutlet a reported it first.")))
            .copies()
            .getFirst();

    assertThat(copy.of()).isEqualTo(new ArticleId("a"));
    assertThat(copy.basis()).isEqualTo(Copy.Basis.CREDIT);
    assertThat(copy.earlier()).isTrue();
  }

  private static Article article(String id, @Nullable String published, String text) {
    return Told.plain(id, "Outlet " + id, published, "Title of " + id, text);
  }

  private static Article credited(Article article) {
    Credit credit = new Credit("Coast News", "Source: Coast News");
    return new Article(
        article.id(),
        article.source(),
        article.body(),
        new Byline(List.of(), List.of(credit), null),
        article.times(),
        article.language(),
        article.cleaning());
  }
}
