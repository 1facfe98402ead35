package news.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.article.PublishedAt;
import news.parallax.brief.Briefing;
import news.parallax.issue.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final Instant CAPTURED = Instant.parse("2024-05-09T12:00:00Z");

  private static final String MILL =
      "The old mill of Velmont burned down.\n\nSparks from a grinder set the mill roof alight.\n\n"
          + "Mayor Ada Quill came to the burning mill with the Velmont fire chief.";

  private static final String BRIDGE =
      "Rust has eaten eleven cables.\n\nDrivers must take the road through the Karsten hills until"
          + " engineer Pia Lund is content.";

  private static final String CHOIR =
      "Thirty-one children sang in Latin.\n\nThe jury of the Oster festival gave them first prize.";

  private static final List<Page> PAGES =
      List.of(
          line("a", "2024-05-06", "Mill fire in Velmont", MILL),
          line("b", "2024-05-07", "Velmont mill burns", MILL + " Forty people fled."),
          line("c", null, "Old Velmont mill lost to fire", MILL + " Forty-five people fled."),
          line("d", "2024-05-08", "Karsten bridge shut", BRIDGE),
          line("e", null, "Choir wins festival", CHOIR),
          text("twin-one.txt", "The ferry to Oster was late on Monday. Nobody knew why."),
          text("twin-two.txt", "The ferry to Oster was late on Monday. Nobody knew why."));

  @Test
  void orderAndThreads_changeNothing() {
    Briefing expected = brief(PAGES, 1);
    for (int seed = 0; seed < 5; seed++) {
      List<Page> shuffled = new ArrayList<>(PAGES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(brief(shuffled, 1)).isEqualTo(expected);
      assertThat(brief(shuffled, 8)).isEqualTo(expected);
    }
  }

  @Test
  void pagesOfOneContent_areTwoArticles() {
    List<Article> twins =
        brief(PAGES, 2).articles().stream()
            .filter(article -> article.source().page().startsWith("twin"))
            .toList();
    assertThat(twins).hasSize(2);
    assertThat(twins.get(1).id().value()).isEqualTo(twins.get(0).id() + "-2");
  }

  @Test
  void pageGivenTwice_countsOnce() {
    assertThat(brief(List.of(PAGES.get(0), PAGES.get(0)), 2).articles()).hasSize(1);
  }

  @Test
  void undatedArticle_takesTheDayOfItsStory() {
    Briefing briefing = brief(PAGES.subList(0, 3), 2);
    assertThat(briefing.stories()).hasSize(1);
    PublishedAt taken = published(briefing, "c");
    assertThat(taken.basis()).isEqualTo(PublishedAt.Basis.STORY);
    assertThat(taken.value()).isEqualTo("2024-05-06");
    assertThat(taken.evidence()).contains("article a");
    assertThat(taken.confidence()).isLessThan(1);
  }

  @Test
  void undatedArticleAlone_staysUndated() {
    Briefing briefing = brief(PAGES, 2);
    assertThat(article(briefing, "e").published()).isNull();
    assertThat(briefing.stories().getLast().headline().when()).isNull();
  }

  @Test
  void stories_areNewestFirst() {
    assertThat(brief(PAGES, 2).stories().getFirst().headline().title().text())
        .isEqualTo("Karsten bridge shut");
  }

  @Test
  void emptyInput_givesAnEmptyBriefing() {
    assertThat(brief(List.of(), 2))
        .isEqualTo(new Briefing(List.of(), List.of(), List.of(), List.of()));
  }

  private static Briefing brief(List<Page> pages, int threads) {
    return Pipeline.brief(pages::forEach, new Issues(), new Workers(threads, Progress.NONE));
  }

  private static Article article(Briefing briefing, String id) {
    return briefing.articles().stream()
        .filter(each -> each.id().equals(new ArticleId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static PublishedAt published(Briefing briefing, String id) {
    return Objects.requireNonNull(article(briefing, id).published());
  }

  private static Page line(String id, @Nullable String day, String title, String text) {
    return new Page(
        "news.jsonl:" + id, null, CAPTURED, new Page.Parts(id, "Outlet " + id, title, day, text));
  }

  private static Page text(String name, String text) {
    return new Page(
        name, null, CAPTURED, new Page.Raw(text.getBytes(StandardCharsets.UTF_8), null));
  }
}
