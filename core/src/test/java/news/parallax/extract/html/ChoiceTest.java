package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.Body;
import news.parallax.article.Removed;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.when.DateContext;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final String TEXT =
      "The ferry ran aground on the breakwater at noon, and all of its passengers were brought ashore"
          + " in boats of the harbour master before the tide turned and the wind went round to the"
          + " north, where it stayed until the evening and kept the salvage tug in port.";

  @Test
  void aDoubtfulLineThatItsWordsGiveAway_isLeftOut() {
    assertThat(kept(.6f, TEXT, "Sign up to our daily email and get the biggest stories."))
        .containsExactly(TEXT);
  }

  @Test
  void theSameLineWhereTheModelIsSure_stays() {
    assertThat(kept(.95f, TEXT, "Sign up, said the recruiter.")).hasSize(2);
  }

  @Test
  void aDoubtfulHeadingAtTheEnd_headsWhatWasLeftOut() {
    String html = "<p>" + TEXT + "</p><h3>Never miss a wave</h3><p>Sign up to our daily email.</p>";
    Choice choice = choice(html, .6f);
    assertThat(choice.kept()).hasSize(1);
    assertThat(choice.removed())
        .extracting(Removed::text)
        .containsExactly("Never miss a wave", "Sign up to our daily email.");
  }

  private static List<String> kept(float score, String... lines) {
    return choice("<p>" + String.join("</p><p>", lines) + "</p>", score).kept().stream()
        .map(Body.Block::text)
        .toList();
  }

  private static Choice choice(String html, float score) {
    HtmlPage page = HtmlPage.parse(html);
    DateContext context = new DateContext(Instant.EPOCH, "en");
    float[] scores = new float[page.blocks().size()];
    Arrays.fill(scores, score);
    return Choice.of(page, Metadata.of(page.head(), "page", null, context), scores);
  }
}
