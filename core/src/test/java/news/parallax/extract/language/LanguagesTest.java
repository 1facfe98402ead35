package news.parallax.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "'', und, 12",
    "en_GB, en-GB, The bridge over the harbour was closed on Friday",
    "'', en, The bridge over the harbour was closed on Friday after the divers had found cracks",
    "'', de, Die Brücke über den Hafen wurde am Freitag gesperrt nachdem Taucher Risse fanden",
    "'', fr, Le pont qui traverse le port a été fermé vendredi après la découverte de fissures",
    "en, ko, 항구의 다리는 점검 뒤 금요일에 폐쇄됐다",
    "en, ru, Мост через гавань закрыли в пятницу после того как водолазы нашли в опоре трещины",
    "'', ja, 港の橋は金曜日に点検の後で閉鎖された",
    "'', th, สะพานข้ามท่าเรือถูกปิดเมื่อวันศุกร์"
  })
  void language_isStatedUnlessTheScriptRulesItOut(String stated, String language, String text) {
    assertThat(Languages.of(stated, text)).isEqualTo(language);
  }
}
