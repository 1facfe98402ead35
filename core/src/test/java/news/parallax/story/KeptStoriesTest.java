package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import org.junit.jupiter.api.Test;

class KeptStoriesTest {
  private final KeptStories kept = new KeptStories(4);

  @Test
  void storiesWithSharedWords_areFoundMostSharedFirst() {
    kept.keep(story("flood", imprint("a", 1, 2, 3), imprint("b", 1, 2, 4)));
    kept.keep(story("opera", imprint("c", 3, 7, 8)));

    assertThat(kept.like(imprint("new", 2, 3, 4), 5))
        .containsExactly(new StoryId("flood"), new StoryId("opera"));
    assertThat(kept.like(imprint("new", 2, 3, 4), 1)).containsExactly(new StoryId("flood"));
    assertThat(kept.like(imprint("new", 9), 5)).isEmpty();
  }

  @Test
  void takenStory_isKeptNoMore() {
    ClosedStory flood = story("flood", imprint("a", 1, 2));
    kept.keep(flood);
    assertThat(kept.holding(new ArticleId("a"))).contains(new StoryId("flood"));

    assertThat(kept.take(new StoryId("flood"))).contains(flood);
    assertThat(kept.take(new StoryId("flood"))).isEmpty();
    assertThat(kept.holding(new ArticleId("a"))).isEmpty();
    assertThat(kept.like(imprint("new", 1, 2), 5)).isEmpty();
  }

  @Test
  void mergedStory_isTakenByItsFormerId() {
    StoryId former = new StoryId("high-water");
    ClosedStory flood = story("flood", imprint("a", 1));
    kept.keep(new ClosedStory(flood.id(), 1, flood.articles(), List.of(former)));

    assertThat(kept.take(former)).map(ClosedStory::id).contains(flood.id());
    assertThat(kept.take(flood.id())).isEmpty();
  }

  @Test
  void moreArticlesThanItHolds_forgetTheStoryKeptLongest() {
    kept.keep(story("first", imprint("a", 1), imprint("b", 1)));
    kept.keep(story("second", imprint("c", 1), imprint("d", 1)));
    assertThat(kept.like(imprint("new", 1), 5)).hasSize(2);

    kept.keep(story("third", imprint("e", 1)));

    assertThat(kept.like(imprint("new", 1), 5))
        .containsExactly(new StoryId("second"), new StoryId("third"));
    assertThat(kept.holding(new ArticleId("a"))).isEmpty();
  }

  @Test
  void wordThatVeryManyStoriesHave_leadsToTheLastOfThem() {
    KeptStories many = new KeptStories(1_000);
    IntStream.range(0, 500).forEach(i -> many.keep(story("s" + i, imprint("a" + i, 1, 100 + i))));

    assertThat(many.like(imprint("new", 1), 1_000)).hasSizeLessThan(100).contains(id("s499"));
    assertThat(many.like(imprint("new", 1, 100), 1)).containsExactly(id("s0"));
  }

  private static StoryId id(String value) {
    return new StoryId(value);
  }

  private static ClosedStory story(String id, Imprint... articles) {
    List<ClosedStory.Remembered> remembered =
        Arrays.stream(articles)
            .map(a -> new ClosedStory.Remembered(a, new Shown(new int[0], new String[0])))
            .toList();
    return new ClosedStory(id(id), 1, remembered, List.of());
  }

  /** An article with some words that weigh the same. */
  private static Imprint imprint(String id, int... terms) {
    float[] weights = new float[terms.length];
    Arrays.fill(weights, (float) (1 / Math.sqrt(terms.length)));
    return new Imprint(
        new ArticleId(id), null, new Bag(terms, new byte[terms.length], weights, weights, weights));
  }
}
