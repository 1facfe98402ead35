package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import org.junit.jupiter.api.Test;

class AgesTest {

  @Test
  void ageBesideAName_isThatPersons() {
    assertThat(whose("Jon Dahl, 47, was found by the lock.", "Jon Dahl")).isEqualTo("@dahl");
    assertThat(whose("They met 47-year-old baker Jon Dahl there.", "Jon Dahl")).isEqualTo("@dahl");
  }

  @Test
  void ageAwayFromAnyName_isNobodys() {
    assertThat(whose("Jon Dahl shot a 47-year-old man there.", "Jon Dahl")).isEmpty();
  }

  @Test
  void placeBetweenAgeAndNoun_isNoPerson() {
    assertThat(whose("Police held the 38-year-old Dorn man.", "Dorn")).isEmpty();
  }

  private static String whose(String sentence, String name) {
    Figure age =
        Figures.in(sentence).stream()
            .filter(figure -> figure.slot() == Figure.Slot.AGE)
            .findFirst()
            .orElseThrow();
    int at = sentence.indexOf(name);
    return Ages.whose(
        age,
        sentence,
        new Span(0, sentence.length()),
        List.of(new Namings.Naming(new Span(at, at + name.length()), "@dahl")));
  }
}
