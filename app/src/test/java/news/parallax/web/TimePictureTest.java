package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimePictureTest {
  private static final Instant MAY = Instant.parse("2025-05-01T10:00:00Z");

  @Test
  void noTimes_haveNoBars() {
    assertThat(TimePicture.of("Articles", List.of()).bars()).isEmpty();
  }

  @Test
  void days_areCounted() {
    TimePicture picture =
        TimePicture.of("Articles", List.of(MAY, MAY, MAY.plus(2, ChronoUnit.DAYS)));

    assertThat(picture.inWords()).isEqualTo("1 May 2025: 2, 3 May 2025: 1");
    assertThat(picture.bars()).extracting(TimePicture.Bar::x).containsExactly(0, 72);
  }

  @Test
  void years_fitThePicture() {
    List<Instant> times =
        IntStream.range(0, 4000).mapToObj(i -> MAY.plus(i, ChronoUnit.DAYS)).toList();

    TimePicture picture = TimePicture.of("Articles", times);

    assertThat(picture.bars()).hasSizeLessThanOrEqualTo(90);
    assertThat(picture.bars())
        .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(picture.width()));
    assertThat(picture.bars().stream().mapToInt(TimePicture.Bar::count).sum()).isEqualTo(4000);
  }
}
