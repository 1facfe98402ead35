package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.Figure;
import news.parallax.text.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "some 400 gulls, 412 gulls, true",
    "thousands of gulls, '11,000 gulls', true",
    "at least 5 gulls, 9 gulls, true",
    "a 40-foot whale, a 12-metre whale, true",
    "'$43,885,310', $43 million, true",
    "5 to 9 gulls, 7 gulls, true",
    "more than 50 percent, 48 percent, true",
    "12 gulls, 17 gulls, false",
    "'50,000 gulls', '55,000 gulls', false",
    "10 to 14 gulls, 10 to 15 gulls, false",
    "up to 1.5 million gulls, up to 1.6 million gulls, false",
    "60 metres, 200 metres, false",
    "$2.5 million, $2.7 million, false"
  })
  void oneValueToldLessExactly_isCompatible(String one, String other, boolean compatible) {
    assertThat(Amounts.compatible(figure(one), figure(other))).isEqualTo(compatible);
    assertThat(Amounts.compatible(figure(other), figure(one))).isEqualTo(compatible);
  }

  private static Figure figure(String text) {
    return Figures.in(text).getFirst();
  }
}
