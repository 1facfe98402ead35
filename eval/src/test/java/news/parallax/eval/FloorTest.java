package news.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class FloorTest {
  private static final Path GOLD = Path.of("gold");

  @Test
  void figuresOnSamples_areAtOrAboveTheirFloors() throws IOException {
    Map<String, Score> scores = new HashMap<>();
    SoftAssertions softly = new SoftAssertions();
    for (Floor floor : Floor.all()) {
      String set = floor.kind() + " " + floor.gold();
      if (!scores.containsKey(set)) {
        scores.put(set, evaluation(floor.kind()).run(GOLD.resolve(floor.gold())));
      }
      assertThat(scores.get(set).metrics()).as(set).containsKey(floor.metric());
      softly
          .assertThat(scores.get(set).metrics().get(floor.metric()))
          .as(set + " " + floor.metric())
          .isGreaterThanOrEqualTo(floor.least());
    }
    softly.assertAll();
  }

  private static Evaluation evaluation(String kind) {
    return Evaluations.ALL.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("a floor for an unknown kind: " + kind));
  }
}
