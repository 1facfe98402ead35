package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  @Test
  void line_isClearedAtTheEnd() throws InterruptedException {
    StringWriter screen = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(screen))) {
      Thread.sleep(150);
      bar.done("reading", 3, 6, 0);
    }
    assertThat(screen.toString())
        .startsWith("\rreading    [###############...............] 3 of 6")
        .endsWith(" \r");
  }

  @Test
  void whatWasKnown_isTold() throws InterruptedException {
    StringWriter screen = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(screen))) {
      Thread.sleep(150);
      bar.done("reading", 2_500, 5_000, 1_200);
    }
    assertThat(screen.toString()).contains("2,500 of 5,000 · 1,200 known already");
  }

  @Test
  void shortWork_showsNothing() {
    StringWriter screen = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(screen))) {
      bar.done("reading", 1, 0, 0);
    }
    assertThat(screen.toString()).isEmpty();
  }
}
