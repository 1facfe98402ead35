package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeTextTest {
  @Test
  void timesInWords_areReadable() {
    assertThat(TimeText.inWords("41, 2025-05-01T10:05+02:00 / 63, 2025-05-02"))
        .isEqualTo("41, 1 May 2025, 10:05 +02:00 / 63, 2 May 2025");
    assertThat(TimeText.inWords("2025-05-01T10:05Z")).isEqualTo("1 May 2025, 10:05 UTC");
  }

  @Test
  void whatIsNoTime_stays() {
    assertThat(TimeText.inWords("route 2025-13-41, call 0555-010-2025"))
        .isEqualTo("route 2025-13-41, call 0555-010-2025");
  }
}
