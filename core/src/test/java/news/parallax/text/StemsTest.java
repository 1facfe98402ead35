package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

  @Test
  void formsOfOneWord_haveOneStem() {
    for (String form : new String[] {"plan", "plans", "planned", "planning"}) {
      assertThat(Stems.of(form)).isEqualTo("plan");
    }
    assertThat(Stems.of("countries")).isEqualTo(Stems.of("country"));
    assertThat(Stems.of("rises")).isEqualTo(Stems.of("rising"));
  }

  @Test
  void irregularForms_haveTheStemOfTheirVerb() {
    assertThat(Stems.of("shook")).isEqualTo(Stems.of("shaking"));
    assertThat(Stems.of("died")).isEqualTo(Stems.of("death"));
  }

  @Test
  void shortWordsAndOtherScripts_stayAsTheyAre() {
    assertThat(Stems.of("bus")).isEqualTo("bus");
    assertThat(Stems.of("größe")).isEqualTo("größe");
  }
}
