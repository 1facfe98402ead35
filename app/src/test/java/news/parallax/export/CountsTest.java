package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void manyOfAWord_getItsPlural() {
    assertThat(Counts.number(0, "day")).isEqualTo("0 days");
    assertThat(Counts.number(1, "story")).isEqualTo("1 story");
    assertThat(Counts.number(2, "story")).isEqualTo("2 stories");
    assertThat(Counts.number(3, "origin")).isEqualTo("3 origins");
  }
}
