package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.Span;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import org.junit.jupiter.api.Test;

class RelationTest {

  @Test
  void sameWordsAroundTwoFigures_areAskedAlike() {
    assertThat(relation("She was in hospital for four weeks."))
        .satisfies(
            four ->
                assertThat(four.allows(relation("He lay there for almost three weeks."))).isTrue());
  }

  @Test
  void timeFromNow_isNoTimeBeforeAnotherDay() {
    assertAskedApart("The rule takes effect in about 30 days.", "It came nine days before a vote.");
  }

  @Test
  void firstOfMany_areNotAll() {
    assertAskedApart("He scored in his first three seasons.", "He scored in his six seasons.");
  }

  @Test
  void timeWithAClub_isNoTimeInAPost() {
    assertAskedApart("She spent 19 seasons with the club.", "She spent four seasons as scout.");
  }

  @Test
  void peopleOfACity_areNotThoseOfAnIsland() {
    assertAskedApart("It hit a city of 500,000 people.", "The isle is home to 120,000 people.");
  }

  private static void assertAskedApart(String one, String other) {
    assertThat(relation(one).allows(relation(other))).isFalse();
  }

  private static Relation relation(String sentence) {
    Figure figure = Figures.in(sentence).getFirst();
    return Relation.of(figure.span(), sentence, new Span(0, sentence.length()));
  }
}
