package news.parallax.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.parallax.text.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 6);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge closed on Monday                     | Monday                    | 2024-11-04
          The bridge will open on Monday                  | Monday                    | 2024-11-11
          She spoke on Wednesday                          | Wednesday                 | 2024-11-06
          He left last Friday                             | last Friday               | 2024-11-01
          Talks resume next Tuesday                       | next Tuesday              | 2024-11-12
          It burned down on Friday night                  | Friday night              | 2024-11-01TNI
          The vote was held on Nov. 4                     | Nov. 4                    | 2024-11-04
          The fair opens on 3 January                     | 3 January                 | 2025-01-03
          the year ended Dec. 31                          | Dec. 31                   | 2023-12-31
          It began on the 4th of March 2022               | the 4th of March 2022     | 2022-03-04
          She was elected in May                          | May                       | 2024-05
          They met last June                              | last June                 | 2024-06
          Prices fell in the third quarter                | the third quarter         | 2024-Q3
          Sales rose in Q2 2023                           | Q2 2023                   | 2023-Q2
          The Kremlin had said last week that             | last week                 | 2024-W44
          her second trip in six weeks                    | six weeks                 | P6W
          It happened two years ago                       | two years ago             | 2022
          Rain fell yesterday                             | yesterday                 | 2024-11-05
          for two and a half years                        | two and a half years      | P2Y6M
          a minute and a half                             | a minute and a half       | PT1M30S
          several days                                    | several days              | PXD
          in the 1990s                                    | 1990s                     | 199
          in the mid-1990s                                | 1990s                     | 199
          since 1987                                      | 1987                      | 1987
          a 30-year bond                                  | 30-year                   | P30Y
          every two weeks                                 | every two weeks           | P2W
          on Tuesdays                                     | Tuesdays                  | XXXX-WXX-2
          on Christmas Eve                                | Christmas Eve             | 2024-12-24
          on Russia's National Unity Day                  | National Unity Day        | 2024-11-04
          in the early hours of Monday                    | the early hours of Monday | 2024-11-04TNI
          at 10:30 p.m. on Tuesday                        | 10:30 p.m. on Tuesday     | 2024-11-05T22:30
          last summer                                     | last summer               | 2024-SU
          the first Friday of October                     | the first Friday of October | 2024-10-04
          Friday the 13th                                 | Friday the 13th           | 2024-12-13
          now                                             | now                       | PRESENT_REF
          """)
  void expression_hasItsValue(String text, String words, String value) {
    TimeExpression found =
        TimeExpressions.in(text, PUBLISHED).stream()
            .filter(e -> e.span().of(text).equals(words))
            .findFirst()
            .orElse(null);
    assertThat(found).as(TimeExpressions.in(text, PUBLISHED).toString()).isNotNull();
    assertThat(found == null ? null : found.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They may march on
          He paid $2024 for it
          11,000 troops
          version 3.5 of it
          a man in his late 60s
          three-quarters of them
          ''
          """)
  void otherWords_areNoTimes(String text) {
    assertThat(TimeExpressions.in(text, PUBLISHED)).isEmpty();
  }

  @Test
  void withoutPublication_relativeTimesStayUnknown() {
    List<TimeExpression> found = TimeExpressions.in("He left on Monday for six weeks.", null);
    assertThat(found).extracting(TimeExpression::value).containsExactly(null, "P6W");
  }

  @Test
  void dayThatCountriesReadDifferently_staysUnknown() {
    assertThat(TimeExpressions.in("on 3/7/2017", PUBLISHED))
        .extracting(TimeExpression::value)
        .containsOnlyNulls();
  }

  @Property(tries = 300)
  void anyText_givesSpansInsideAndInOrder(@ForAll String text) {
    int last = 0;
    for (TimeExpression found : TimeExpressions.in(text + " Monday " + text, PUBLISHED)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(last);
      last = found.span().end();
    }
  }
}
