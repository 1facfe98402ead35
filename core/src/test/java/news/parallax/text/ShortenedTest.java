package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void shortText_staysWhole() {
    assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
  }

  @Test
  void longText_keepsItsStartAndItsEnd() {
    assertThat(Shortened.to(5, "abcdefgh")).isEqualTo("ab…gh");
    assertThat(Shortened.to(300, "n".repeat(10_000))).hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void characterOfTwoChars_isNotCutInTwo() {
    String faces = "😀".repeat(40);
    for (int most = 3; most < 70; most++) {
      assertThat(Shortened.to(most, faces).replace("…", "").replace("😀", "")).isEmpty();
      assertThat(Shortened.to(most, "a" + faces).replace("…", "").replace("😀", "")).isEqualTo("a");
    }
  }
}
