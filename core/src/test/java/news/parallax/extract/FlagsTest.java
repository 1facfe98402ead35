package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Flag;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are no ordinary articles, each written for this test. */
class FlagsTest {
  private static final String PROSE =
      "<p>The harbour bridge was closed on Friday after divers found cracks in a pier, and the"
          + " county said that it will stay so until the summer.</p>";

  enum Case {
    BOT_WALL(
        Flag.Kind.BOT_WALL,
        "Checking your browser",
        head("Just a moment") + "<p>Checking your browser before you go on to the Post.</p>"),
    HUMAN(
        Flag.Kind.BOT_WALL,
        "captcha",
        head("The Post") + "<p>Please solve the captcha below to read on.</p>"),
    ERROR(
        Flag.Kind.ERROR_PAGE,
        "Page not found",
        head("Page not found") + "<p>We could not find what you were looking for.</p>"),
    GERMAN_ERROR(
        Flag.Kind.ERROR_PAGE,
        "Seite nicht gefunden",
        head("Seite nicht gefunden") + "<p>Diese Seite gibt es hier nicht mehr.</p>"),
    PAYWALL(
        Flag.Kind.PAYWALL_STUB,
        "isAccessibleForFree: false",
        data("{'@type': 'NewsArticle', 'headline': 'Bridge closes', 'isAccessibleForFree': false}")
            + PROSE),
    LIVE(
        Flag.Kind.LIVE_BLOG,
        "LiveBlogPosting",
        data("{'@type': 'LiveBlogPosting', 'headline': 'Bridge closes'}") + PROSE),
    VIDEO(
        Flag.Kind.GALLERY,
        "gallery or video",
        "<meta property='og:type' content='video.other'>" + head("Bridge from above") + PROSE),
    PICTURES(
        Flag.Kind.GALLERY,
        "gallery or video",
        data("{'@type': 'ImageGallery', 'name': 'Bridge in pictures'}") + PROSE),
    FRONT(
        Flag.Kind.SECTION_FRONT,
        "linked headlines",
        head("News")
            + "<li><a href='/a'>Bridge over the harbour closed until the summer</a></li>"
                .repeat(30)),
    SCRAP(Flag.Kind.NOT_AN_ARTICLE, "letters", head("Contact") + "<p>Write to the editor.</p>"),
    DUMP(
        Flag.Kind.NOT_AN_ARTICLE,
        "more than any article",
        head("All") + "<p>" + "The ferry was late again, and nobody was told why. ".repeat(9_000));

    private final Flag.Kind kind;
    private final String evidence;
    private final String page;

    Case(Flag.Kind kind, String evidence, String page) {
      this.kind = kind;
      this.evidence = evidence;
      this.page = page;
    }

    private static String head(String title) {
      return "<title>" + title + "</title><h1>" + title + "</h1>";
    }

    private static String data(String json) {
      return "<script type='application/ld+json'>"
          + json.replace('\'', '"')
          + "</script><h1>Bridge closes</h1>";
    }

    private Page page() {
      byte[] bytes = ("<html lang='en'>" + page).getBytes(StandardCharsets.UTF_8);
      Instant captured = Instant.parse("2026-03-02T12:00:00Z");
      return new Page(name() + ".html", null, captured, new Page.Raw(bytes, "text/html"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void page_isFlaggedWithItsEvidence(Case each) {
    List<Flag> flags =
        Objects.requireNonNull(new Extractor().extract(each.page()).article()).cleaning().flags();

    assertThat(flags).extracting(Flag::kind).containsExactly(each.kind);
    assertThat(flags.getFirst().evidence()).contains(each.evidence);
  }

  @ParameterizedTest
  @EnumSource
  void page_isShownAndInAStoryOnlyWhereItTellsNews(Case each) {
    Briefing briefing = Pipeline.brief(List.of(each.page()), List.of());

    assertThat(briefing.articles()).hasSize(1);
    assertThat(briefing.stories()).hasSize(each.kind.tellsNews() ? 1 : 0);
  }
}
