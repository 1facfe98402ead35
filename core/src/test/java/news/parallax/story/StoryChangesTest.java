package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import org.junit.jupiter.api.Test;

class StoryChangesTest {
  private static final AnalysedArticle FLOOD =
      Told.article(
          "flood",
          "2031-03-04",
          "Flood cuts off Ardenbrook",
          "The river Sell flooded the village of Ardenbrook on Tuesday and swept away a bridge."
              + " Warden Lio Marsh said 30 families had left.");
  private static final AnalysedArticle FLOOD_AGAIN =
      Told.article(
          "flood-again",
          "2031-03-05",
          "Ardenbrook counts the flood’s cost",
          "Warden Lio Marsh said 30 families had left the village of Ardenbrook after the river"
              + " Sell flooded and swept away a bridge.");
  private static final AnalysedArticle OPERA =
      Told.article("opera", "2031-03-04", "Opera opens", "Soprano Wenna Dray sang in Castle Tor.");
  private static final AnalysedArticle CHESS =
      Told.article("chess", "2031-03-04", "Chess title", "Grandmaster Bo Ekk won after a draw.");

  private static final StoryId FLOODS = new StoryId("s-flood");

  @Test
  void lateArticle_reopensItsClosedStory() {
    StoryStream stream = new StoryStream(JoinModel.TUNED, 2, new KeptStories(1_000));
    stream.add(FLOOD);
    stream.add(OPERA);

    assertThat(stream.add(CHESS)).contains(new Change.Closed(FLOODS));
    assertThat(stream.story(FLOODS)).isEmpty();
    assertThat(stream.add(FLOOD_AGAIN))
        .contains(
            new Change.Reopened(FLOODS),
            new Change.Joined(FLOODS, new ArticleId("flood-again")),
            new Change.Closed(new StoryId("s-opera")));
    assertThat(stream.story(FLOODS).orElseThrow().articles())
        .containsExactly(new ArticleId("flood"), new ArticleId("flood-again"));
  }

  @Test
  void textCutAndPrintedAgainMonthsLater_joinsItsSource() {
    String lock =
        "Divers closed the outer lock gate by hand because its motor had rusted solid. A spare part"
            + " ordered in spring lies in a customs shed at Port Marrow. Brewers along the canal"
            + " pumped cellar water into empty barges overnight.";
    String council =
        "The council of Ardenbrook met on Tuesday about the flood. Warden Lio Marsh asked for"
            + " patience and showed new maps of the banks. Farmers want the meadows drained first."
            + " Shops will open again on Friday, and the school a week after. ";
    StoryStream stream = new StoryStream();
    stream.add(Told.article("whole", "2031-03-04", "Ardenbrook dries out", council + lock));
    stream.add(OPERA);
    stream.add(CHESS);
    stream.add(Told.article("cut", "2031-09-20", "A gate closed by hand", lock));

    assertThat(stream.story(new StoryId("s-whole")).orElseThrow().articles())
        .contains(new ArticleId("cut"));
  }

  @Test
  void correctionsOfAClosedStory_holdForAnArticleStillToCome() {
    ArticleId opera = new ArticleId("opera");
    StoryStream stream = new StoryStream(JoinModel.TUNED, 2, new KeptStories(1_000));
    stream.add(FLOOD);
    stream.add(FLOOD_AGAIN);
    stream.mustLink(opera, new ArticleId("flood"));
    stream.add(CHESS);
    assertThat(stream.story(FLOODS)).as("closed").isEmpty();

    stream.cannotLink(opera, new ArticleId("flood-again"));
    stream.add(OPERA);

    assertThat(stream.stories())
        .filteredOn(story -> story.articles().contains(opera))
        .singleElement()
        .satisfies(story -> assertThat(story.articles()).contains(new ArticleId("flood")))
        .satisfies(
            story -> assertThat(story.articles()).doesNotContain(new ArticleId("flood-again")));
  }

  @Test
  void mergedStory_isFoundByBothIds() {
    StoryStream stream = new StoryStream();
    stream.add(FLOOD);
    stream.add(OPERA);
    List<Change> changes = stream.mustLink(new ArticleId("flood"), new ArticleId("opera"));

    StoryId operas = new StoryId("s-opera");
    assertThat(changes).containsExactly(new Change.Merged(operas, FLOODS));
    assertThat(stream.story(operas)).isPresent().isEqualTo(stream.story(FLOODS));
  }

  @Test
  void twoHappeningsInOneStory_comeApartAndNameTheParts() {
    JoinModel joinsAll = new JoinModel(2, 2, 2, 2, 0.5, 0, 0);
    StoryStream stream = new StoryStream(joinsAll, StoryStream.WINDOW, StoryArchive.NONE);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      changes.addAll(stream.add(sketch("first" + i, "yacht")));
      changes.addAll(stream.add(sketch("second" + i, "tower")));
    }

    List<Change.Split> splits =
        changes.stream()
            .filter(Change.Split.class::isInstance)
            .map(Change.Split.class::cast)
            .toList();
    assertThat(splits).hasSize(1);
    assertThat(splits.getFirst().story()).isEqualTo(new StoryId("s-first0"));
    assertThat(splits.getFirst().parts())
        .isEqualTo(stream.stories().stream().map(Story::id).toList());
    assertThat(stream.stories())
        .extracting(story -> story.articles().stream().map(ArticleId::value).toList())
        .containsExactly(
            List.of("first0", "first1", "first2"), List.of("second0", "second1", "second2"));
  }

  /** An article with one word that all have, and words of its happening. */
  private static Sketch sketch(String id, String happening) {
    List<Trait> traits =
        Stream.concat(Stream.of("fire"), IntStream.range(0, 20).mapToObj(i -> happening + "x" + i))
            .map(stem -> new Trait(stem, stem, Trait.Kind.WORD, 1, 1, 1))
            .sorted(Comparator.comparing(Trait::stem))
            .toList();
    return new Sketch(new ArticleId(id), null, traits);
  }
}
