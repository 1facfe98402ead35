package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
  void aboutTwoHundredAboard_isRounding() {
    assertThat(reasons("essel-courier-ferry", "about 200 people"))
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
        .map(Claim::difference)
        .filter(Objects::nonNull)
        .map(Claim.Difference::reason)
        .toList();
  }
}
