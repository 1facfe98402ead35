package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import org.junit.jupiter.api.Test;

class StoryStreamTest {
  private static final AnalysedArticle QUAKE =
      Told.article(
          "quake",
          "2031-03-04",
          "Strong earthquake shakes Tolmar",
          "An earthquake of magnitude 6.4 shook the port of Tolmar on Tuesday. Mayor Ina Veld said"
              + " 40 houses in Tolmar fell down and 12 people were hurt.\nRescue teams from Dornau"
              + " dug through the night in the old harbour quarter.");
  private static final AnalysedArticle QUAKE_AGAIN =
      Told.article(
          "quake-again",
          "2031-03-05",
          "Twelve hurt as Tolmar counts quake damage",
          "Rescue teams from Dornau worked in the harbour quarter of Tolmar after an earthquake"
              + " of magnitude 6.4.\nTwelve people were hurt and 40 houses fell down, said Ina"
              + " Veld, the mayor.");
  private static final AnalysedArticle OTHER_QUAKE =
      Told.article(
          "other-quake",
          "2031-09-20",
          "Strong earthquake shakes Pelun valley",
          "An earthquake of magnitude 5.9 shook the Pelun valley on Saturday. Governor Ota Brand"
              + " said 3 bridges near Pelun were closed.\nSchools in the valley stay shut.");

  @Test
  void sameHappeningInOtherWords_isOneStory() {
    List<Story> stories = stories(QUAKE, QUAKE_AGAIN);

    assertThat(stories).hasSize(1);
    assertThat(stories.getFirst().articles())
        .containsExactly(new ArticleId("quake"), new ArticleId("quake-again"));
  }

  @Test
  void lookAlikeHappening_isAnotherStory() {
    assertThat(stories(QUAKE, OTHER_QUAKE)).hasSize(2);
  }

  @Test
  void join_saysWhy() {
    Join join = stories(QUAKE, QUAKE_AGAIN).getFirst().why().getFirst();

    assertThat(join.joined()).isEqualTo(new ArticleId("quake"));
    assertThat(join.score()).isBetween(0.5, 1.0);
    assertThat(join.evidence().names()).contains("Tolmar");
    assertThat(join.evidence().days()).isEqualTo(1);
  }

  @Test
  void sameArticleTwice_countsOnce() {
    assertThat(stories(QUAKE, QUAKE).getFirst().articles()).hasSize(1);
  }

  @Test
  void articleWithoutWords_isAStoryOfItsOwn() {
    assertThat(stories(Told.article("x", null, "…", "!"), QUAKE)).hasSize(2);
  }

  @Test
  void moreArticlesThanTheWindow_closeTheStoryThatIsLongestAtRest() {
    StoryStream stream = new StoryStream(JoinModel.TUNED, 2, StoryArchive.NONE);
    List.of(OTHER_QUAKE, QUAKE, QUAKE_AGAIN).forEach(stream::add);

    assertThat(stream.stories()).hasSize(1);
    assertThat(stream.stories().getFirst().articles()).hasSize(2);
  }

  private static List<Story> stories(AnalysedArticle... articles) {
    StoryStream stream = new StoryStream();
    for (AnalysedArticle article : articles) {
      stream.add(article);
    }
    return stream.stories();
  }
}
