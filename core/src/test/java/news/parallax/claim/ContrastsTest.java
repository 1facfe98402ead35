package news.parallax.claim;

import static news.parallax.claim.StoryClaims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {
  private static final String ASIDE = "A heron was seen fishing beside the lock for most of it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | A baker of Dorn was crushed to death on Wednesday by a falling mill wheel."
            + " | A baker of Dorn was crushed to death on Thursday by the wheel of a mill.",
        "DATE | The old mill at Velm burned to the ground on 4 March after a spark flew."
            + " | The old mill at Velm burned to the ground on March 6 after a spark flew.",
        "PLACE | The two rowers who took the barge were arrested in Lyon after a long chase."
            + " | After a long chase the two rowers who took the barge were arrested in Hamburg.",
        "NAME | Ida Dahl won the vote for the chair of the ferry board against two others."
            + " | Karen Dahl won the vote for the chair of the ferry board against two others.",
        "ROLE | The lorry of the mill hit the wall at Velm and its driver, Jon Dahl, broke a leg."
            + " | The lorry of the mill hit the wall at Velm, and Jon Dahl, a passenger, broke a"
            + " leg.",
        "ROLE | Jon Dahl struck Ida Holm with an oar on the quay of Velm in a quarrel over eels."
            + " | In a quarrel over eels on the Velm quay Jon Dahl was struck by Ida Holm with an"
            + " oar.",
        "POLARITY | The harbour guard has boarded the grey barge off Velm since the morning."
            + " | The harbour guard has not boarded the grey barge off Velm since the morning.",
      })
  void otherAnswerToOneQuestion_differs(Claim.Slot slot, String one, String other) {
    Claim claim = StoryClaims.of(text(one, ASIDE), other).getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.DIFFERING);
    assertThat(claim.differences()).extracting(Claim.Difference::slot).containsExactly(slot);
    assertThat(claim.values())
        .filteredOn(value -> value.slot() == slot)
        .extracting(Claim.Value::passages)
        .containsExactly(List.of(0), List.of(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A baker of Dorn was crushed to death on Wednesday by a falling mill wheel."
            + " | A baker of Dorn was crushed to death by a mill wheel, police said on Thursday.",
        "The two rowers who took the barge were arrested in Lyon after a long chase."
            + " | After a long chase the two rowers who took the barge were arrested in France.",
        "Doug Dahl won the vote for the chair of the ferry board against two others."
            + " | Douglas Dahl won the vote for the chair of the ferry board against two others.",
        "Carolos Dahl won the vote for the chair of the ferry board against two others."
            + " | Karolos Dahl won the vote for the chair of the ferry board against two others.",
        "Jon Dahl struck Ida Holm with an oar on the quay of Velm in a quarrel over eels."
            + " | Ida Holm was struck by Jon Dahl with an oar on the quay of Velm in a quarrel.",
        "The lorry of the mill hit the wall at Velm and its driver, Jon Dahl, broke a leg."
            + " | The lorry of the mill hit the wall at Velm, and Jon Dahl, a baker, broke a leg.",
        "The harbour guard will board the grey barge off Velm if it turns to the quay."
            + " | The harbour guard will not board the grey barge off Velm unless it turns back.",
      })
  void whatMayBothHold_doesNotDiffer(String one, String other) {
    assertThat(StoryClaims.of(text(one, ASIDE), other))
        .noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void sureBesideUnsure_isToldButNoConflict() {
    Claim claim =
        StoryClaims.of(
                text(
                    "Divers may have found the wreck of the grey barge off Velm on the reef.",
                    ASIDE),
                "Divers found the wreck of the grey barge on the reef off Velm.")
            .getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claim.difference())
        .isEqualTo(
            new Claim.Difference(
                Claim.Slot.STRENGTH, Claim.Reason.WORDING, "may have found / found"));
  }

  @Test
  void twoWaysToLeaveItOpen_areNoDifference() {
    assertThat(
            StoryClaims.of(
                    text(
                        "Divers are believed to have found the grey barge off Velm on the reef.",
                        ASIDE),
                    "Divers may have found the grey barge on the reef off Velm.")
                .getFirst()
                .differences())
        .isEmpty();
  }

  @Test
  void sameWordsOfTwoSpeakers_differ() {
    String words = "\u201cNo barge will pass the lock at Velm until the last toll is paid,\u201d ";
    List<Claim> claims =
        StoryClaims.of(text(words + "said Karen Dahl.", ASIDE), words + "said Jon Orlov.");
    assertThat(claims.getFirst().differences())
        .extracting(Claim.Difference::slot)
        .containsExactly(Claim.Slot.SPEAKER);
    assertThat(claims.getFirst().values())
        .extracting(Claim.Value::value)
        .contains("person-karen-dahl", "person-jon-orlov");
  }

  @Test
  void deniedDeedOfTheSamePeople_isOneClaim() {
    List<Claim> claims =
        StoryClaims.of(
            text(
                "The town hall had said last week that there were no plans for Jon Orlov to meet"
                    + " Karen Dahl.",
                ASIDE),
            "Karen Dahl had not been scheduled to meet Jon Orlov on her tour of the locks.");
    assertThat(claims.getFirst().support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claims.getFirst().passages()).hasSize(2);
  }
}
