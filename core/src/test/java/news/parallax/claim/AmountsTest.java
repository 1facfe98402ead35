package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.Figure;
import news.parallax.text.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "some 400 gulls, 412 gulls",
    "thousands of gulls, '11,000 gulls'",
    "at least 5 gulls, 9 gulls",
    "a 40-foot whale, a 12-metre whale",
    "'$43,885,310', $43 million",
    "5 to 9 gulls, 7 gulls",
    "more than 50 percent, 48 percent"
  })
  void oneToldLessExactly_isCompatible(String one, String other) {
    assertThat(Amounts.compatible(figure(one), figure(other))).isTrue();
    assertThat(Amounts.compatible(figure(other), figure(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12 gulls, 17 gulls",
    "'50,000 gulls', '55,000 gulls'",
    "10 to 14 gulls, 10 to 15 gulls",
    "up to 1.5 million gulls, up to 1.6 million gulls",
    "60 metres, 200 metres",
    "$2.5 million, $2.7 million"
  })
  void twoValues_areNot(String one, String other) {
    assertThat(Amounts.compatible(figure(one), figure(other))).isFalse();
    assertThat(Amounts.compatible(figure(other), figure(one))).isFalse();
  }

  private static Figure figure(String text) {
    return Figures.in(text).getFirst();
  }
}
