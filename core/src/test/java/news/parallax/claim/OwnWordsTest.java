package news.parallax.claim;

import static news.parallax.claim.StoryClaims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final String PLAIN =
      "The mayor opened the new bridge over the Orla on Tuesday morning.";

  private static List<Claim.Value> wordings(String one, String other) {
    return StoryClaims.of(one, other).getFirst().values().stream()
        .filter(value -> value.slot() == Claim.Slot.WORDING)
        .toList();
  }

  @Test
  void wordThatOneOutletAloneUses_isShownBeforeWhatBothTell() {
    assertThat(
            wordings(
                PLAIN,
                "On Tuesday morning the disgraced mayor opened the new bridge over the Orla."))
        .containsExactly(
            new Claim.Value(Claim.Slot.WORDING, "disgraced", "disgraced mayor", List.of(1)));
  }

  @Test
  void wordBeforeANumber_wordsNothing() {
    assertThat(
            wordings(
                "The mayor led 40 guests over the new bridge on the Orla on Tuesday morning.",
                "The mayor ushered 40 guests over the new bridge on the Orla on Tuesday morning."))
        .isEmpty();
  }

  @Test
  void wordBeforeAName_isShownWithAllOfIt() {
    assertThat(
            wordings(
                "On Tuesday the envoy of North Korea opened the new bridge over the Orla.",
                "The new bridge over the Orla was opened on Tuesday by the envoy of disgraced"
                    + " North Korea."))
        .extracting(Claim.Value::text)
        .containsExactly("disgraced North Korea");
  }

  @Test
  void wordThatTheOtherUsesElsewhere_isNotItsOwn() {
    assertThat(
            wordings(
                text(PLAIN, "Nobody would say why he had been called disgraced the week before."),
                "On Tuesday morning the disgraced mayor opened the new bridge over the Orla."))
        .isEmpty();
  }

  @Test
  void wordOfSomebodyQuoted_isNotTheOutlets() {
    String quoted = "\u201cThe %smayor opened the new bridge over the Orla on Tuesday,\u201d ";
    assertThat(
            wordings(
                quoted.replace("%s", "") + "said Karen Dahl.",
                quoted.replace("%s", "disgraced ") + "said Karen Dahl."))
        .isEmpty();
  }
}
