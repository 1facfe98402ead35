package news.parallax.extract.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferredDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The president opened a dam on Thursday. Crowds waved flags on Ukraine's Independence Day. | 2023-08-24
          Two ferries collided on Thursday (September 14), officials said.                          | 2023-09-14
          A court freed the editor on Monday, 4 November.                                           | 2024-11-04
          A court freed the editor on Monday, 4 November 2019.                                      | 2019-11-04
          Rain fell on Monday. The parade marched through Warsaw on Poland's Independence Day.      | 2024-11-11
          """)
  void weekdayWithDate_givesTheLatestSuchDay(String text, String day) {
    assertThat(inferred(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The delegation arrived in the early hours and rests until noon local time.
          The two will meet on Monday, 4 November.
          The president opened a dam on Thursday.
          The president opened a dam on Thursday, before Ukraine's Independence Day.
          The shops were full on Thursday, days ahead of Independence Day.
          Crowds waved flags on Independence Day. It rained on Thursday.
          Families met on Thursday. They eat turkey on Thanksgiving Day.
          A court freed the editor on Tuesday, 4 November 2024.
          """)
  void tooLittleTold_givesNothing(String text) {
    assertThat(inferred(text)).isNull();
  }

  private static @Nullable String inferred(String text) {
    DateContext context = new DateContext(Instant.parse("2025-03-10T15:00:00Z"), "en");
    PublishedAt day = InferredDay.of(List.of(text), context);
    return day == null ? null : day.value();
  }
}
