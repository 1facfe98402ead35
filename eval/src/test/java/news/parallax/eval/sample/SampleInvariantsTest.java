package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.quote.Utterance;
import org.junit.jupiter.api.Test;

class SampleInvariantsTest {
  private static final Map<ArticleId, Article> ARTICLES =
      Samples.BRIEFING.articles().stream()
          .collect(Collectors.toMap(Article::id, Function.identity()));

  @Test
  void everyPassage_isASubstringOfItsArticle() {
    List<Passage> passages = Samples.BRIEFING.stories().stream().flatMap(this::passages).toList();
    assertThat(passages).hasSizeGreaterThan(20);
    for (Passage passage : passages) {
      Article article = Objects.requireNonNull(ARTICLES.get(passage.article()));
      assertThat(passage.span().of(article.text())).isEqualTo(passage.text());
    }
  }

  @Test
  void shuffledPages_giveTheSameBriefing() {
    List<Page> shuffled = new ArrayList<>(Samples.PAGES);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Pipeline.brief(shuffled, List.of())).isEqualTo(Samples.BRIEFING);
    }
  }

  @Test
  void anyNumberOfThreads_givesTheSameBriefing() {
    for (int threads : List.of(1, 8)) {
      Workers workers = new Workers(threads, Progress.NONE);
      assertThat(Pipeline.brief(Samples.PAGES::forEach, new Issues(), workers))
          .isEqualTo(Samples.BRIEFING);
    }
  }

  @Test
  void everyPage_isRead() {
    assertThat(Samples.BRIEFING.articles()).hasSameSizeAs(Samples.PAGES);
    assertThat(Samples.BRIEFING.articles()).isSortedAccordingTo(Comparator.comparing(Article::id));
  }

  @Test
  void everyArticleOfAStory_isInExactlyOneOfItsOrigins() {
    for (StoryBrief brief : Samples.BRIEFING.stories()) {
      assertThat(brief.lineage().origins().stream().flatMap(o -> o.articles().stream()))
          .containsExactlyInAnyOrderElementsOf(brief.story().articles());
    }
  }

  @Test
  void everyTimeline_isOldestFirst() {
    for (StoryBrief brief : Samples.BRIEFING.stories()) {
      assertThat(brief.timeline())
          .isSortedAccordingTo(Comparator.comparing(happening -> happening.when().day()));
    }
  }

  private Stream<Passage> passages(StoryBrief brief) {
    return Stream.of(
            Stream.of(brief.headline().title()),
            brief.summary().stream(),
            brief.claims().stream().map(Claim::text),
            brief.claims().stream().flatMap(c -> c.passages().stream()).map(Claim.Told::passage),
            brief.utterances().stream().map(Utterance::text),
            brief.utterances().stream()
                .flatMap(u -> u.versions().stream())
                .map(Utterance.Version::text),
            brief.names().stream().flatMap(n -> n.mentions().stream()),
            brief.names().stream().flatMap(n -> n.roles().stream()),
            brief.timeline().stream().map(StoryBrief.Happening::text))
        .flatMap(Function.identity());
  }
}
