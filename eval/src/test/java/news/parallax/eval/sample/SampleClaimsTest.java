package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Claim;
import org.junit.jupiter.api.Test;

class SampleClaimsTest {

  @Test
  void wireCopies_corroborateNothingAmongThemselves() {
    Claim claim = one("essel-courier-ferry", "when a trawler sank at the harbour mouth");
    assertThat(claim.support()).isEqualTo(Claim.Support.LONE);
    assertThat(claim.origins()).isEqualTo(1);
  }

  @Test
  void steeringThatFailedInApril_isLone() {
    Claim claim = one("tidewatch", "had failed twice in April");
    assertThat(claim.support()).isEqualTo(Claim.Support.LONE);
    assertThat(claim.passages()).hasSize(1);
  }

  @Test
  void risingToll_isALaterReport() {
    assertThat(reasons("essel-courier-ferry", "Five people have died"))
        .contains(Claim.Reason.LATER_REPORT);
  }

  @Test
  void injuredByPoliceAndHospital_isAuthority() {
    assertThat(reasons("essel-courier-ferry", "58 people")).contains(Claim.Reason.AUTHORITY);
  }

  @Test
  void hurtInFog_roseLater() {
    assertThat(reasons("northline-vennby", "leaving 19 people hurt"))
        .contains(Claim.Reason.LATER_REPORT);
  }

  @Test
  void twoInThree_isNoConflictWithSixtySevenPerCent() {
    assertThat(reasons("calvara-today-second", "Two in three of the 2,140"))
        .allMatch(reason -> reason == Claim.Reason.ROUNDING);
  }

  @Test
  void offerAndDemand_areCorroborated() {
    assertThat(one("calvara-today-tram", "the union wants 7 per cent").support())
        .isEqualTo(Claim.Support.CORROBORATED);
  }

  @Test
  void inspectionInFebruary_isCorroborated() {
    assertThat(one("essel-courier-ferry", "passed its yearly inspection").support())
        .isEqualTo(Claim.Support.CORROBORATED);
  }

  @Test
  void deadOrInjured_isScope() {
    assertThat(reasons("essel-courier-ferry", "68 people dead or injured"))
        .contains(Claim.Reason.SCOPE);
  }

  @Test
  void aboutTwoHundredAndTenAboard_isNoConflict() {
    assertThat(reasons("essel-courier-ferry", "About 210 people"))
        .allMatch(reason -> reason == Claim.Reason.ROUNDING);
  }

  private static Claim one(String file, String words) {
    List<Claim> claims = Samples.claims(Samples.story(file), words);
    assertThat(claims).as(words).isNotEmpty();
    return claims.getFirst();
  }

  private static List<Claim.Reason> reasons(String file, String words) {
    List<Claim> claims = Samples.claims(Samples.story(file), words);
    assertThat(claims).as(words).isNotEmpty();
    return claims.stream()
        .flatMap(claim -> claim.differences().stream())
        .map(Claim.Difference::reason)
        .toList();
  }
}
