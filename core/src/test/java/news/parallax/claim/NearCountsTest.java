package news.parallax.claim;

import static news.parallax.claim.StoryClaims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCountsTest {
  private static final String ASIDE = "A heron was seen beside the lock for most of the week.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35-word / 38-word"
            + " | In a grey hat and her mother's gloves, Ida Holm took the 35-word oath of the"
            + " ferry guild that the warden administered at noon."
            + " | The warden administered the 38-word oath of the ferry guild at twelve, which"
            + " ended a long quarrel over eels.",
        "50,000 pages / 55,000 pages"
            + " | In spring dozens of boxes with 50,000 pages of printed letters came to the ferry"
            + " office from the attic of Jon Dahl."
            + " | The ferry office said it had received 55,000 pages of printed letters as part of a wider"
            + " request to those who had once run it.",
      })
  void countsThatComeClose_differHoweverTheSentencesRun(String values, String one, String other) {
    assertThat(differing(one, other))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.differences())
                    .extracting(Claim.Difference::evidence)
                    .containsExactly(values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // far apart
        "Ida Holm took the 35-word oath of the ferry guild that the warden read at noon."
            + " | A warden of long ago wrote a 900-word oath for the ferry guild, and no one"
            + " learned it.",
        // one article knows both
        "Ida Holm took the 35-word oath of the ferry guild. It was a 38-word oath once."
            + " | The warden of the guild administered the 38-word oath at twelve after a quarrel"
            + " over eels.",
        // nothing else shared
        "The guild hung a 35-word notice about nets on the door of the old mill in spring."
            + " | Ida Holm wrote a 38-word poem for her sister's birthday.",
      })
  void countsOfTwoThings_doNotDiffer(String one, String other) {
    assertThat(differing(one, other)).isEmpty();
  }

  private static List<Claim> differing(String one, String other) {
    return StoryClaims.of(text(one, ASIDE), other).stream()
        .filter(claim -> claim.support() == Claim.Support.DIFFERING)
        .toList();
  }
}
