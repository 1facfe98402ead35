package news.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.parallax.eval.Readings.Use;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  @Test
  void allStories_areRead() throws IOException {
    List<Readings.Story> stories = Readings.all();
    assertThat(stories).filteredOn(story -> story.use() == Use.GOLD).hasSize(21);
    assertThat(stories).filteredOn(story -> story.use() == Use.LEARN).hasSize(50);
  }

  @Test
  void everyFinding_isOfTwoPassagesOrMore() throws IOException {
    assertThat(Readings.all())
        .flatExtracting(Readings.Story::findings)
        .allSatisfy(finding -> assertThat(finding.passages()).hasSizeGreaterThan(1));
  }
}
