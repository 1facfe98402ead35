package news.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoryQuery;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final Page FIRE =
      page(
          "fire",
          "2026-02-03",
          "The market hall of Vell burned down on Monday night, the fire service said. Nobody was"
              + " hurt. The hall was built in 1902 and had been a symbol of the town.");
  private static final Page INCENDIE =
      page(
          "incendie",
          "2026-02-03",
          "La halle du marché de Vell a brûlé dans la nuit de lundi, ont annoncé les pompiers."
              + " Personne n'a été blessé. La halle, construite en 1902, était un symbole de la"
              + " ville et de ses habitants depuis plus d'un siècle.");

  @TempDir private Path folder;

  @BeforeEach
  void ingestSamples() {
    with(ingest -> ingest.run(Samples.PAGES::forEach, new Issues()));
  }

  @Test
  void mergedStories_areOneUnderBothIds() {
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    Story second = storyOf("Second ballot clears the way for a tram strike in Ostermere");

    with(ingest -> ingest.obey(Corrections.merge(ballot, second)));

    Story merged = library().brief(ballot.id()).orElseThrow().story();
    assertThat(merged.articles()).containsAll(ballot.articles()).containsAll(second.articles());
    assertThat(library().brief(second.id()).orElseThrow().story()).isEqualTo(merged);
  }

  @Test
  void splitArticles_areAStoryOfTheirOwn() {
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    List<ArticleId> away = ballot.articles().subList(0, 1);

    with(ingest -> ingest.obey(Corrections.split(ballot, away)));

    assertThat(storyWith(away.getFirst()).articles()).isEqualTo(away);
  }

  @Test
  void movedArticle_isInTheOtherStory() {
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    Story second = storyOf("Second ballot clears the way for a tram strike in Ostermere");
    ArticleId article = ballot.articles().getLast();

    with(ingest -> ingest.obey(Corrections.move(article, ballot, second)));

    assertThat(storyWith(article).articles()).containsAll(second.articles());
    assertThat(storyWith(ballot.articles().getFirst()).articles()).doesNotContain(article);
  }

  @Test
  void decision_isObeyedAfterARestartAndByLaterArticles() {
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    Story second = storyOf("Second ballot clears the way for a tram strike in Ostermere");
    with(ingest -> ingest.obey(Corrections.merge(ballot, second)));
    var merged = stories();

    with(ingest -> ingest.run(Samples.PAGES::forEach, new Issues()));

    assertThat(stories()).isEqualTo(merged);
  }

  @Test
  void undone_leavesStoriesAsIfNeverDecided() {
    var before = stories();
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    long id =
        with(ingest -> ingest.obey(Corrections.split(ballot, ballot.articles().subList(0, 1))));
    assertThat(stories()).isNotEqualTo(before);

    with(
        ingest -> {
          ingest.undo(id);
          return id;
        });

    assertThat(stories()).isEqualTo(before);
    assertThat(library().decisions()).hasSize(1);
    assertThat(library().decisions().getFirst().undone()).isNotNull();
  }

  @Test
  void passageOfAnotherClaim_isHeldApartUntilTakenBack() {
    StoryBrief before = library().brief(ferry()).orElseThrow();
    Claim claim =
        before.claims().stream()
            .filter(each -> each.support() == Claim.Support.CORROBORATED)
            .findFirst()
            .orElseThrow();
    Passage away = claim.passages().getLast().passage();
    int last = claim.passages().size() - 1;

    long id = with(ingest -> ingest.obey(Corrections.notSameClaim(before, claim.id(), last)));

    assertThat(library().brief(ferry()).orElseThrow().claims())
        .noneMatch(each -> tells(each, away) && tells(each, claim.passages().getFirst().passage()));
    with(
        ingest -> {
          ingest.undo(id);
          return id;
        });
    assertThat(library().brief(ferry()).orElseThrow().equals(before)).isTrue();
  }

  @Test
  void storiesOfTwoLanguages_canBeMergedAndParted() {
    var before = stories();
    with(ingest -> ingest.run(List.of(FIRE, INCENDIE)::forEach, new Issues()));
    var two = stories();
    assertThat(two).hasSize(before.size() + 2);
    Story fire = storyWith(new ArticleId("fire"));
    Story incendie = storyWith(new ArticleId("incendie"));

    long id = with(ingest -> ingest.obey(Corrections.merge(fire, incendie)));

    Story merged = storyWith(new ArticleId("fire"));
    assertThat(merged.articles())
        .containsExactlyInAnyOrder(new ArticleId("fire"), new ArticleId("incendie"));
    assertThat(storyWith(new ArticleId("incendie"))).isEqualTo(merged);
    var one = stories();
    with(ingest -> ingest.run(Samples.PAGES::forEach, new Issues()));
    assertThat(stories()).isEqualTo(one);
    with(
        ingest -> {
          ingest.undo(id);
          return id;
        });
    assertThat(stories()).isEqualTo(two);
  }

  @Test
  void undone_leavesStoriesThatWereClosedLongAgo() {
    Page old = page("old", "2019-03-04", "The old bridge of Vell fell into the river on Monday.");
    with(ingest -> ingest.run(List.of(old)::forEach, new Issues()));
    with(ingest -> ingest.run(List.of(FIRE)::forEach, new Issues()));
    var before = stories();
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    long id =
        with(ingest -> ingest.obey(Corrections.split(ballot, ballot.articles().subList(0, 1))));

    with(
        ingest -> {
          ingest.undo(id);
          return id;
        });

    assertThat(stories()).isEqualTo(before);
    assertThat(storyWith(new ArticleId("old")).articles()).hasSize(1);
  }

  private static Page page(String id, String day, String text) {
    return new Page(
        id,
        URI.create("https://outlet.example/" + id),
        Instant.parse(day + "T00:00:00Z"),
        new Page.Parts(id, "The Outlet", null, day, text));
  }

  private static boolean tells(Claim claim, Passage passage) {
    return claim.passages().stream().anyMatch(told -> told.passage().equals(passage));
  }

  private StoryId ferry() {
    return library().stories(StoryQuery.newest(100)).stream()
        .max(Comparator.comparingInt(row -> row.breadth().articles()))
        .orElseThrow()
        .id();
  }

  @Test
  void splitAfterAMergeThatWasTakenBack_isAsWithoutIt() {
    var before = stories();
    Story story = library().brief(ferry()).orElseThrow().story();
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    Decision apart = Corrections.split(story, story.articles().subList(1, 3));
    long first = with(ingest -> ingest.obey(apart));
    var split = stories();
    undo(first);
    assertThat(stories()).isEqualTo(before);
    undo(with(ingest -> ingest.obey(Corrections.merge(ballot, story))));
    assertThat(stories()).isEqualTo(before);

    long second = with(ingest -> ingest.obey(apart));

    assertThat(stories()).isEqualTo(split);
    assertThat(storyWith(story.articles().get(1)).articles())
        .isEqualTo(story.articles().subList(1, 3));
    assertThat(storyWith(story.articles().getLast()).articles())
        .hasSize(story.articles().size() - 2);
    undo(second);
    assertThat(stories()).isEqualTo(before);
  }

  private void undo(long decision) {
    with(
        ingest -> {
          ingest.undo(decision);
          return decision;
        });
  }

  @Test
  void moved_leavesAllOthersWhereTheyAre() {
    Story ferry = library().brief(ferry()).orElseThrow().story();
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    ArticleId moved = ferry.articles().get(1);

    with(ingest -> ingest.obey(Corrections.move(moved, ferry, ballot)));

    assertThat(storyWith(moved).articles())
        .containsAll(ballot.articles())
        .hasSize(ballot.articles().size() + 1);
    assertThat(storyWith(ferry.articles().getLast()).articles())
        .hasSize(ferry.articles().size() - 1);
  }

  @Test
  void contradiction_isRefusedAndChangesNothing() {
    Story ballot = storyOf("No tram strike in Ostermere after low turnout");
    List<ArticleId> articles = ballot.articles();
    with(ingest -> ingest.obey(Corrections.split(ballot, articles.subList(0, 1))));
    var before = stories();

    Decision opposite = new Decision.Together(articles);
    assertThatThrownBy(() -> with(ingest -> ingest.obey(opposite)))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("contradicts");

    assertThat(stories()).isEqualTo(before);
    assertThat(library().decisions()).hasSize(1);
  }

  private Library library() {
    return Library.open(new LibraryFolder(folder));
  }

  private Map<String, List<ArticleId>> stories() {
    Map<String, List<ArticleId>> stories = new TreeMap<>();
    library()
        .stories(StoryQuery.newest(100))
        .forEach(
            row ->
                stories.put(
                    row.id().value(), library().brief(row.id()).orElseThrow().story().articles()));
    return stories;
  }

  private Story storyOf(String title) {
    return library().stories(StoryQuery.newest(100)).stream()
        .map(row -> library().brief(row.id()).orElseThrow())
        .filter(brief -> brief.headline().title().text().equals(title))
        .map(brief -> brief.story())
        .findFirst()
        .orElseThrow();
  }

  private Story storyWith(ArticleId article) {
    return library()
        .brief(Objects.requireNonNull(library().row(article).orElseThrow().story()))
        .orElseThrow()
        .story();
  }

  private <T> T with(Function<Ingest, T> work) {
    try (LibraryWriter writer = LibraryWriter.open(new LibraryFolder(folder), Samples.CLOCK)) {
      return work.apply(new Ingest(writer, new Workers(2, Progress.NONE)));
    }
  }
}
