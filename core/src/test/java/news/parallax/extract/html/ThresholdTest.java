package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  private static final List<Block> THREE =
      HtmlPage.parse("<p>The first of three lines.<p>Another line as long.<p>The last one as well.")
          .blocks();

  @Test
  void whereTheModelIsSure_aLineBelowAHalfIsLeftOut() {
    assertThat(Threshold.of(THREE, new float[] {.99f, .98f, .4f})).isEqualTo(.98f);
  }

  @Test
  void whereItDoubtsTheWholePage_theLikelierLinesAreKept() {
    assertThat(Threshold.of(THREE, new float[] {.3f, .25f, .02f})).isEqualTo(.25f);
  }

  @Test
  void whereNothingIsLikely_nothingReachesIt() {
    assertThat(Threshold.of(THREE, new float[] {.001f, .001f, 0})).isEqualTo(.02f);
  }
}
