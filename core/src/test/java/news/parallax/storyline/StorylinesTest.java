package news.parallax.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.story.Told;
import org.junit.jupiter.api.Test;

class StorylinesTest {
  private static final AnalysedArticle PLAN =
      Told.article(
          "plan",
          "2031-03-04",
          "Ostby plans bridge over the Senn",
          "The town of Ostby will build a bridge over the river Senn, mayor Karla Brun said. The"
              + " Senn bridge is to cost 40 million and the ferry company Lodd is against it.");
  private static final AnalysedArticle OPENING =
      Told.article(
          "opening",
          "2031-08-12",
          "First cars cross Senn bridge at Ostby",
          "Karla Brun cut a ribbon and opened the Senn bridge at Ostby. The ferry company Lodd"
              + " ran its last boat over the river on Tuesday.");
  private static final AnalysedArticle MATCH =
      Told.article(
          "match",
          null,
          "Rovers lose final",
          "Striker Pim Hale missed a penalty and the Rovers lost the cup final at Marden.");

  @Test
  void storiesOfOneAffair_areAStorylineOldestFirst() {
    List<Storyline> lines = lines(MATCH, OPENING, PLAN);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().stories())
        .containsExactly(new StoryId("s-plan"), new StoryId("s-opening"));
    assertThat(lines.getFirst().why().getFirst().names()).contains("Senn", "Karla Brun");
    assertThat(lines.getFirst().title()).contains("Senn", "Karla Brun", "bridge");
  }

  @Test
  void storiesWithoutLink_areNoStoryline() {
    assertThat(lines(PLAN, MATCH)).isEmpty();
  }

  @Test
  void manyStoriesWithACommonWord_hideNoAffair() {
    List<AnalysedArticle> many = new ArrayList<>(List.of(PLAN));
    for (int i = 0; i < 150; i++) {
      String text = "Word" + i + "a met word" + i + "b at a bridge over the Senn.";
      many.add(Told.article("other" + i, null, "Visitor" + i, text));
    }
    many.add(OPENING);

    assertThat(lines(many.toArray(AnalysedArticle[]::new)))
        .filteredOn(line -> line.stories().contains(new StoryId("s-plan")))
        .singleElement()
        .satisfies(line -> assertThat(line.stories()).contains(new StoryId("s-opening")));
  }

  @Test
  void oneLinkBetweenTwoAffairs_doesNotMakeThemOne() {
    List<Storyline.Link> links =
        List.of(
            link("a1", "a2", 0.9),
            link("a1", "a3", 0.9),
            link("a2", "a3", 0.9),
            link("b1", "b2", 0.9),
            link("b1", "b3", 0.9),
            link("b2", "b3", 0.9),
            link("a3", "b1", 0.6));
    List<StoryId> stories =
        Stream.of("a1", "a2", "a3", "b1", "b2", "b3").map(StoryId::new).toList();

    assertThat(Storylines.groups(stories, links))
        .containsExactly(Set.copyOf(stories.subList(0, 3)), Set.copyOf(stories.subList(3, 6)));
  }

  private static Storyline.Link link(String from, String to, double score) {
    return new Storyline.Link(new StoryId(from), new StoryId(to), score, List.of());
  }

  private static List<Storyline> lines(AnalysedArticle... articles) {
    Map<ArticleId, Sketch> byId = new HashMap<>();
    for (AnalysedArticle article : articles) {
      byId.put(article.article().id(), Sketch.of(article));
    }
    return Storylines.of(
        Arrays.stream(articles)
            .map(a -> a.article().id())
            .map(id -> new Story(new StoryId("s-" + id), List.of(id), List.of()))
            .toList(),
        byId);
  }
}
