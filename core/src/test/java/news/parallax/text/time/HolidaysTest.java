package news.parallax.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "Thanksgiving Day, 2024, 2024-11-28",
    "Memorial Day, 2024, 2024-05-27",
    "Easter Sunday, 2024, 2024-03-31",
    "Orthodox Easter, 2024, 2024-05-05",
    "Good Friday, 2025, 2025-04-18",
    "Christmas Eve, 2024, 2024-12-24",
    "Cyber Monday, 2024, 2024-12-02",
    "Eid al-Fitr, 2024, 2024-04-10",
    "Lunar New Year, 2024, 2024-02-10",
    "Election Day, 2024, 2024-11-05",
  })
  void holiday_hasItsDay(String name, int year, LocalDate day) {
    Holiday holiday = Holidays.at(Token.of(name), 0).holidays().getFirst();
    assertThat(Objects.requireNonNull(holiday.in(year))).isEqualTo(day);
  }
}
