package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.StoryBrief;
import news.parallax.story.StoryId;
import org.junit.jupiter.api.Test;

class SampleStoriesTest {

  @Test
  void collision_isOneStory() {
    assertThat(files("essel-courier-ferry"))
        .containsExactly(
            "calvara-examiner-paywall.html",
            "calvara-today-ferry-evening.html",
            "calvara-today-ferry-wire.html",
            "essel-courier-ferry-breakwater.html",
            "ferryside-weekly-questions.txt",
            "harbour-post-ferry-clutter.html",
            "morning-ledger-ferry-brief.txt",
            "northline-ferry-passengers.html",
            "northline-live.html",
            "tidewatch-what-the-crew-knew.html");
  }

  @Test
  void firstReport_isAStoryOfItsOwn() {
    assertThat(files("essel-courier-first"))
        .containsExactly(
            "calvara-today-first-report.html",
            "essel-courier-first-report.html",
            "morning-ledger-first-report.txt");
  }

  @Test
  void twoBallots_areTwoStories() {
    assertThat(files("calvara-today-tram"))
        .containsExactly(
            "calvara-today-tram-ballot.html",
            "morning-ledger-tram-ballot.txt",
            "northline-tram-vote.html");
    assertThat(files("calvara-today-second"))
        .containsExactly(
            "calvara-today-second-ballot.html",
            "harbour-post-tram-strike.html",
            "morning-ledger-strike-date.txt");
  }

  @Test
  void lookAlikeAccident_isAStoryOfItsOwn() {
    assertThat(files("northline-vennby"))
        .containsExactly(
            "harbour-post-vennby.html", "morning-ledger-vennby.txt", "northline-vennby-fog.html");
  }

  @Test
  void affairs_areStorylinesOldestFirst() {
    assertThat(storyline("calvara-today-second"))
        .containsExactly(id("calvara-today-tram"), id("calvara-today-second"));
    assertThat(storyline("essel-courier-first"))
        .containsSubsequence(id("essel-courier-ferry"), id("essel-courier-first"))
        .doesNotContain(id("calvara-today-tram"), id("calvara-today-second"));
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

  private static StoryId id(String file) {
    return Samples.story(file).story().id();
  }

  private static List<StoryId> storyline(String file) {
    return Samples.BRIEFING.storylines().stream()
        .filter(line -> line.stories().contains(id(file)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no storyline of " + file))
        .stories();
  }
}
