package news.parallax.claim;

import static news.parallax.claim.StoryClaims.articles;
import static news.parallax.claim.StoryClaims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void depth_runsFromFirstToLastOfEachArticle() {
    assertThat(
            of(
                text("The old mill burned.", "The old barge sank.", "The old lock broke."),
                "The old bell rang."))
        .extracting(Standing::depth)
        .containsExactly(0.0, 0.5, 1.0, 0.0);
  }

  @Test
  void passagesOfOneArticle_areBesideEachOther() {
    List<Standing> standings =
        of(text("The old mill burned.", "The old barge sank."), "The old bell rang.");
    assertThat(standings.get(0).isBeside(standings.get(1))).isTrue();
    assertThat(standings.get(0).isBeside(standings.get(2))).isFalse();
  }

  @Test
  void passagesOutOfContext_areBesideNothing() {
    assertThat(Standing.ALONE.isBeside(Standing.ALONE)).isFalse();
  }

  private static List<Standing> of(String... texts) {
    return Standing.of(Units.of(articles(texts), new Namings(List.of())));
  }
}
