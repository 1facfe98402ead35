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
import news.parallax.lineage.Lineage;
import news.parallax.lineage.LineageFinder;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void sameThingInOtherWords_isCorroborated() {
    List<Claim> claims =
        claims(
            text(
                "The mayor opened the new bridge over the Orla on Tuesday morning.",
                "Bakers in the old town have raised the price of rye bread again."),
            text(
                "On Tuesday morning the new Orla bridge was opened by the mayor.",
                "A heron was seen fishing beside the lock for most of the week."));
    assertThat(claims.getFirst().support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claims.getFirst().origins()).isEqualTo(2);
    assertThat(claims.getFirst().passages()).hasSize(2);
    assertThat(claims).filteredOn(c -> c.support() == Claim.Support.LONE).hasSize(2);
  }

  @Test
  void otherNumberOfTheSame_differs() {
    Claim claim =
        claims(
                text(
                    "Fire crews carried 12 people out of the burning mill in Dorn on Sunday.",
                    "The owner had closed the top floor in spring: the beams were rotten.",
                    "A school nearby took in those who could not go home."),
                text(
                    "Neighbours were woken by the smell of smoke before the sirens came.",
                    "On Sunday 17 people were taken out of the mill that burned in Dorn by crews.",
                    "The weather service expects rain from Tuesday."))
            .getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.DIFFERING);
    assertThat(claim.difference()).isNotNull();
    assertThat(claim.values()).extracting(Claim.Value::value).containsExactly("12", "17");
  }

  @Test
  void vagueNumberBesideExactOne_isNoConflict() {
    Claim claim =
        claims(
                text(
                    "Thousands of marchers crossed the Dorn bridge on Friday over the toll.",
                    "Shopkeepers along the quay had closed their shutters early."),
                text(
                    "The council will vote on the budget next week.",
                    "Some 11,000 marchers crossed the bridge at Dorn over the new toll.",
                    "Two brass bands led them."))
            .getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claim.difference())
        .isNotNull()
        .extracting(Claim.Difference::reason)
        .isEqualTo(Claim.Reason.ROUNDING);
  }

  @Test
  void numberThatTheOtherTellsToo_isNoConflict() {
    List<Claim> claims =
        claims(
            text(
                "Police made 47 arrests during the march over the bridge toll in Dorn.",
                "Shopkeepers along the quay had closed their shutters early."),
            text(
                "Police made six arrests during the march over the Dorn bridge toll, after 47 the"
                    + " night before.",
                "Two brass bands led them."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void articleThatTellsTwoFiguresOfAKind_differsFromNobody() {
    List<Claim> claims =
        claims(
            text(
                "The harbour guard seized 12 rifles from the two boats off Dorn on the way.",
                "In all its rounds the harbour guard seized 40 rifles from boats off Dorn."),
            text(
                "From the two boats off Dorn the harbour guard seized 25 rifles on the way.",
                "Two brass bands led them."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void ageAtDeath_isNoToll() {
    List<Claim> claims =
        claims(
            text("Dorn's oldest swimmer dies at 91 after a week in bed."),
            text("The mill owner of Dorn dies at 85 after a week in bed."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void lineOfNumbers_isNoClaim() {
    assertThat(
            claims(
                text(
                    "The lock keeper of Dorn retired after forty years at the gates.",
                    "Final table: Dorn 12 4 3 21, Velm 12 3 3 19.")))
        .hasSize(1);
  }

  @Test
  void everyPassage_isItsArticlesText() {
    List<AnalysedArticle> articles =
        articles("The lock keeper of Dorn retired after forty years at the gates.");
    for (Claim claim : Claims.of(articles, lineage(articles), List.of())) {
      assertThat(articles.getFirst().article().text()).contains(claim.text().text());
    }
  }

  @Test
  void noArticles_makeNoClaims() {
    assertThat(Claims.of(List.of(), new Lineage(List.of(), List.of()), List.of())).isEmpty();
  }

  private static String text(String... paragraphs) {
    return String.join("\n", paragraphs);
  }

  private static List<Claim> claims(String... texts) {
    List<AnalysedArticle> articles = articles(texts);
    return Claims.of(articles, lineage(articles), List.of());
  }

  private static Lineage lineage(List<AnalysedArticle> articles) {
    return LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList());
  }

  private static List<AnalysedArticle> articles(String... texts) {
    List<AnalysedArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Page.Parts parts = new Page.Parts("a" + i, "Outlet " + i, null, null, texts[i]);
      Article article =
          new Extractor().extract(new Page("line " + i, null, Instant.EPOCH, parts)).article();
      if (article != null) {
        articles.add(Analyser.analyse(article));
      }
    }
    return articles;
  }
}
