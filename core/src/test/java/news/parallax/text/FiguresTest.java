package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.parallax.text.Figure.Qualifier;
import news.parallax.text.Figure.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 9,500 grey seals on|9,500 grey seals|COUNT|9500|9500|PLAIN|''",
        "in some 300 square miles of|some 300 square miles|MEASURE|776.9964331008|776.9964331008|ABOUT|km2",
        "a $2.4bn bridge|$2.4bn|MONEY|2400000000|2400000000|PLAIN|USD",
        "US$3 million was|US$3 million|MONEY|3000000|3000000|PLAIN|USD",
        "from 5-6 million euros|from 5-6 million euros|MONEY|5000000|6000000|RANGE|EUR",
        "between 12 and 15 boats|between 12 and 15 boats|COUNT|12|15|RANGE|''",
        "fell 4.5% to|4.5%|PERCENT|4.5|4.5|PLAIN|percent",
        "two-thirds of the members|two-thirds|PERCENT|66.66|66.66|PLAIN|percent",
        "a 47-year-old baker|47-year-old|AGE|47|47|PLAIN|year",
        "a 47 - year - old baker|47 - year - old|AGE|47|47|PLAIN|year",
        "made an eight-year offer|eight-year|DURATION|8|8|PLAIN|year",
        "killed 26, 000 sheep|26, 000 sheep|COUNT|26000|26000|PLAIN|''",
        "Ada Holm, 81, won|81|AGE|81|81|PLAIN|year",
        "Ada Holm (81) won|81|AGE|81|81|PLAIN|year",
        "for nine weeks|nine weeks|DURATION|9|9|PLAIN|week",
        "the hour-long talk|hour-long|DURATION|1|1|PLAIN|hour",
        "for a full minute|a full minute|DURATION|1|1|EXACT|minute",
        "her 3rd goal|3rd|ORDINAL|3|3|PLAIN|''",
        "a dozen eggs|a dozen eggs|COUNT|12|12|PLAIN|''",
        "two hundred and six owls|two hundred and six owls|COUNT|206|206|PLAIN|''",
        "hundreds of hens fled|hundreds of hens|COUNT|200|1999|VAGUE|''",
        "a boy of 12 swam|12|AGE|12|12|PLAIN|year",
        "a girl aged just 12 swam|12|AGE|12|12|PLAIN|year",
        "at the age of 81|81|AGE|81|81|PLAIN|year",
        "the baker dies at 81|81|AGE|81|81|PLAIN|year",
        "Holm turned 81 today|81|AGE|81|81|PLAIN|year",
        "she was only 12 when it sank|12|AGE|12|12|PLAIN|year",
        "girls aged 12 to 15 swam|12 to 15|AGE|12|15|RANGE|year",
        "between the ages of 12 and 15|12 and 15|AGE|12|15|RANGE|year",
        "aged 13 months|13 months|DURATION|13|13|PLAIN|month",
        "12 nautical miles off|12 nautical miles|MEASURE|22224|22224|PLAIN|m",
        "that day 40 gulls died|40 gulls|COUNT|40|40|PLAIN|''",
        "from 500-1000 gulls|from 500-1000 gulls|COUNT|500|1000|RANGE|''",
        "a baker in her late 60s|60s|AGE|60|69|RANGE|year",
        "one in five gulls|one in five|PERCENT|20|20|PLAIN|percent",
        "three out of four owls|three out of four|PERCENT|75|75|PLAIN|percent",
        "a couple of kites|a couple of kites|COUNT|2|2|PLAIN|''",
        "paid Rs 3 crore|Rs 3 crore|MONEY|30000000|30000000|PLAIN|INR",
        "cost 38 million crowns|38 million crowns|MONEY|38000000|38000000|PLAIN|crown",
        "at 41C in|41C|MEASURE|41|41|PLAIN|celsius",
        "up to 70 tents|up to 70 tents|COUNT|70|70|AT_MOST|''",
        "the 48-page lease|48-page|COUNT|48|48|PLAIN|''",
        "six times likelier|six times|COUNT|6|6|PLAIN|times"
      })
  void number_isReadWithItsWords(
      String text,
      String words,
      Slot slot,
      String low,
      String high,
      Qualifier qualifier,
      String unit) {
    assertThat(Figures.in(text))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.span().of(text)).isEqualTo(words);
              assertThat(figure.slot()).isEqualTo(slot);
              assertThat(figure.low()).isEqualByComparingTo(low);
              assertThat(figure.high()).isEqualByComparingTo(high);
              assertThat(figure.qualifier()).isEqualTo(qualifier);
              assertThat(figure.unit()).isEqualTo(unit);
            });
  }

  @Test
  void twoAges_areTwoFigures() {
    assertThat(Figures.in("aged 12 and 15, who swam"))
        .extracting(Figure::slot)
        .containsExactly(Slot.AGE, Slot.AGE);
  }

  @Test
  void atLeast_hasNoUpperEnd() {
    Figure figure = Figures.in("at least 30 hurt in").getFirst();
    assertThat(figure.high()).isNull();
    assertThat(figure.counted()).isEqualTo("hurt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on March 3, 2021, at 9:40 am",
        "on 3 March 2021",
        "in 2021",
        "since the 1990s",
        "the F-16 and G20",
        "on 9/11",
        "from 3 to 5 March 2021",
        "at 14 Alder Street",
        "2021-03-03",
        "Flight 370",
        "they won 3-2",
        "call (903) 555-0142 now",
        "or 020 7946 0018",
        "or 555-0142.",
        "on day 3 of it",
        "in turn 10, a",
        "the crew of Expedition 39",
        "posted by Gull 2.0",
        "had broken [3] before",
        "2. The mast broke",
        "It sank.\n(4) The mast broke",
        "one of the two"
      })
  void datesTimesAndLabels_areNoFigures(String text) {
    assertThat(Figures.in(text)).isEmpty();
  }

  @Property(tries = 300)
  void anyText_givesFiguresInOrder(@ForAll List<Part> parts) {
    String text = String.join("", parts.stream().map(part -> part.words).toList());
    int last = 0;
    for (Figure figure : Figures.in(text)) {
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
      last = figure.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  enum Part {
    DIGITS("12"),
    GROUPED("3,400"),
    HYPHEN("-"),
    SPACE(" "),
    DOLLAR("$"),
    PERCENT("%"),
    MILLION("million"),
    DOZENS("dozens"),
    OF(" of "),
    HALF("half"),
    YEAR("year"),
    OLD("old"),
    TO(" to "),
    BETWEEN(" between "),
    AND(" and "),
    COMMA(", "),
    NAME("Ada"),
    MEN("men");

    private final String words;

    Part(String words) {
      this.words = words;
    }
  }
}
