package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.brief.StoryBrief;
import news.parallax.quote.Utterance;
import org.junit.jupiter.api.Test;

class SampleUtterancesTest {

  @Test
  void cutWords_areAVersionOfTheFullOnes() {
    Utterance utterance =
        utterance("essel-courier-ferry", "The ship came straight at the wall, and nobody");
    assertThat(speaker(utterance)).isEqualTo("Ilse Brandvik");
    assertThat(utterance.text().article()).isEqualTo(Samples.article("essel-courier-ferry").id());
    assertThat(outlets(utterance)).contains("The Essel Courier", "Calvara Today");
    assertThat(utterance.versions())
        .filteredOn(version -> Objects.equals(version.outlet(), "Calvara Today"))
        .extracting(Utterance.Version::match)
        .contains(Utterance.Match.CUT);
  }

  @Test
  void inspectorsWords_haveTheirCutVersion() {
    Utterance utterance = utterance("essel-courier-first", "It was a fault that was known");
    assertThat(speaker(utterance)).isEqualTo("Hedda Quill");
    assertThat(outlets(utterance)).contains("The Essel Courier", "Calvara Today");
  }

  @Test
  void pronoun_standsForThePersonNamedBefore() {
    Utterance utterance = utterance("northline-ferry", "a bang and then water over our shoes");
    assertThat(speaker(utterance)).isEqualTo("Dagny Orrel");
  }

  @Test
  void unnamedEngineer_getsNobodysName() {
    Utterance utterance = utterance("tidewatch", "We wrote it in the book both times");
    Utterance.By by = utterance.speaker();
    assertThat(by == null || by.name().contains("engineer")).isTrue();
  }

  private static Utterance utterance(String file, String words) {
    StoryBrief brief = Samples.story(file);
    return brief.utterances().stream()
        .filter(
            each ->
                each.versions().stream().anyMatch(version -> version.text().text().contains(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no utterance: " + words));
  }

  private static String speaker(Utterance utterance) {
    return Objects.requireNonNull(utterance.speaker(), "no speaker").name();
  }

  private static List<String> outlets(Utterance utterance) {
    return utterance.versions().stream()
        .map(v -> Objects.requireNonNullElse(v.outlet(), ""))
        .toList();
  }
}
