package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.StoryBrief;
import org.junit.jupiter.api.Test;

class SampleStoriesTest {

  @Test
  void lookAlikeAccident_isAStoryOfItsOwn() {
    assertThat(files("northline-vennby"))
        .containsExactly(
            "harbour-post-vennby.html", "morning-ledger-vennby.txt", "northline-vennby-fog.html");
  }

  @Test
  void everyLaterArticle_saysWhyItIsInItsStory() {
    for (StoryBrief brief : Samples.BRIEFING.stories()) {
      assertThat(brief.story().why()).hasSize(brief.story().articles().size() - 1);
    }
  }

  private static List<String> files(String file) {
    return Samples.files(Samples.story(file).story().articles());
  }
}
