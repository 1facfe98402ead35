package news.parallax.extract.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  private static final Instant CAPTURED = Instant.parse("2025-03-10T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | First Published Sep 14, 2023, 9:37 AM IST      | 2023-09-14T09:37+05:30
          en | Last Updated: November 4th, 2024 at 6:05 p.m. ET | 2024-11-04T18:05-05:00
          en | Monday 4 November 2024 09.37 GMT               | 2024-11-04T09:37Z
          en | 9:37 AM EDT, Mon September 4, 2023             | 2023-09-04T09:37-04:00
          en | 1437 GMT (2237 HKT) November 4, 2018           | 2018-11-04T22:37+08:00
          en | Posted on 4 Nov 2024                           | 2024-11-04
          en | Mon, 04 Nov 2024 09:37:00 +0530                | 2024-11-04T09:37+05:30
          en | 2024-11-04T09:37:12.345Z                       | 2024-11-04T09:37Z
          en | 2024-11-04T09:37:00-05:00                      | 2024-11-04T09:37-05:00
          en | 2024-11-04 21:37                               | 2024-11-04T21:37
          en | November 4, 2024 6: 07: 15 PM                  | 2024-11-04T18:07
          en | 20241104                                       | 2024-11-04
          en | 1730713020                                     | 2024-11-04T09:37Z
          en | 1730713020000                                  | 2024-11-04T09:37Z
          en | November 2024                                  | 2024-11
          en | Nov. 4                                         | 2024-11-04
          en | 13/11/2024                                     | 2024-11-13
          en | 11/13/2024                                     | 2024-11-13
          en-GB | 04/11/2024                                  | 2024-11-04
          en-US | 04/11/2024                                  | 2024-04-11
          en | Monday 04/11/2024                              | 2024-11-04
          en | 02/04/2025                                     | 2025-02-04
          en | 3 hours ago                                    | 2025-03-10
          en | an hour ago                                    | 2025-03-10
          en | 20 minutes ago                                 | 2025-03-10T14:40Z
          en | yesterday                                      | 2025-03-09
          de | 4. November 2024 um 09:37 Uhr MEZ              | 2024-11-04T09:37+01:00
          de | Stand: 04.11.2024, 9.37 Uhr                    | 2024-11-04T09:37
          de | vor 2 Stunden                                  | 2025-03-10
          de | vor einem Tag                                  | 2025-03-09
          de | 3. März 2025                                   | 2025-03-03
          fr | Publié le 4 novembre 2024 à 09h37              | 2024-11-04T09:37
          fr | il y a 3 heures                                | 2025-03-10
          fr | 1er août 2024                                  | 2024-08-01
          es | 4 de noviembre de 2024 a las 9:37              | 2024-11-04T09:37
          es | hace 2 días                                    | 2025-03-08
          es | 04/11/2024                                     | 2024-11-04
          pt | 04/11/2024 às 09h37                            | 2024-11-04T09:37
          it | 4 novembre 2024 alle 9:37                      | 2024-11-04T09:37
          it | 2 giorni fa                                    | 2025-03-08
          nl | maandag 4 november 2024, 09:37                 | 2024-11-04T09:37
          sv | Publicerad 4 november 2024 kl. 09.37           | 2024-11-04T09:37
          nb | 4. mars 2024 kl. 09:37                         | 2024-03-04T09:37
          da | for 3 dage siden                               | 2025-03-07
          fi | 4.11.2024 klo 9.37                             | 2024-11-04T09:37
          fi | 4. marraskuuta 2024                            | 2024-11-04
          pl | 4 listopada 2024, 9:37                         | 2024-11-04T09:37
          hr | 4. listopada 2024.                             | 2024-10-04
          cs | 4. listopadu 2024                              | 2024-11-04
          hu | 2024. november 4. 09:37                        | 2024-11-04T09:37
          ro | 4 noiembrie 2024, ora 09:37                    | 2024-11-04T09:37
          lt | 2024 m. lapkričio 4 d. 09:37                   | 2024-11-04T09:37
          ru | 4 ноября 2024, 09:37 (МСК)                     | 2024-11-04T09:37+03:00
          ru | 3 часа назад                                   | 2025-03-10
          uk | 4 листопада 2024 о 09:37                       | 2024-11-04T09:37
          el | 4 Νοεμβρίου 2024, 09:37                        | 2024-11-04T09:37
          tr | 4 Kasım 2024 Pazartesi 09:37                   | 2024-11-04T09:37
          ar | ٤ نوفمبر ٢٠٢٤                                  | 2024-11-04
          ar | 4 تشرين الثاني 2024                            | 2024-11-04
          he | 4 בנובמבר 2024                                 | 2024-11-04
          hi | 4 नवंबर 2024                                   | 2024-11-04
          th | 4 พ.ย. 2567                                    | 2024-11-04
          vi | 4 tháng 11, 2024                               | 2024-11-04
          id | Senin, 04 Nov 2024 09:37 WIB                   | 2024-11-04T09:37+07:00
          ja | 2024年11月4日 午後3時05分                         | 2024-11-04T15:05
          ja | 3時間前                                         | 2025-03-10
          zh | 2024年11月4日 09:37                             | 2024-11-04T09:37
          ko | 2024.11.04. 오후 3:05                           | 2024-11-04T15:05
          ko | 2024년 11월 4일                                  | 2024-11-04
          und | 4 Νοεμβρίου 2024                              | 2024-11-04
          """)
  void dateWords_areRead(String language, String words, String value) {
    assertThat(read(language, words)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 04/11/2024
          und | 4. listopada 2024
          en | version 1.2.2003.4
          en | 31 February 2024
          en | 2024-13-45
          en | may 5,000 people come
          en | 99999999999999999999
          en | ''
          en | at 9:37
          en | march on
          """)
  void whatCannotBeRead_isRefused(String language, @Nullable String words) {
    assertThat(read(language, words == null ? "" : words)).isNull();
  }

  @Test
  void updatedAfterPublished_hasItsRole() {
    assertThat(
            DateWords.in(
                "Published 4 May 2024, 10:00 BST | Last updated 5 May 2024",
                new DateContext(CAPTURED, "en"),
                Basis.VISIBLE))
        .extracting(DateMention::role)
        .containsExactly(DateMention.Role.PUBLISHED, DateMention.Role.MODIFIED);
  }

  @Test
  void dayToCome_isFuture() {
    DateContext context = new DateContext(CAPTURED, "en");
    PublishedAt next = DateWords.first("12 March 2025", context, Basis.VISIBLE);
    PublishedAt today = DateWords.first("11 March 2025", context, Basis.VISIBLE);
    assertThat(context.isFuture(java.util.Objects.requireNonNull(next))).isTrue();
    assertThat(context.isFuture(java.util.Objects.requireNonNull(today))).isFalse();
  }

  private static @Nullable String read(String language, String words) {
    PublishedAt read = DateWords.first(words, new DateContext(CAPTURED, language), Basis.VISIBLE);
    return read == null ? null : read.value();
  }
}
