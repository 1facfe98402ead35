package news.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void sameGroups_areAllRight() {
    Partition right = Partition.of(List.of("a", "a", "b"), List.of("x", "x", "y"));

    assertThat(right.f1()).isEqualTo(1, within(1e-9));
    assertThat(right.pairF1()).isEqualTo(1, within(1e-9));
  }

  @Test
  void oneGroupForAll_losesPrecisionOnly() {
    Partition merged = Partition.of(List.of("a", "a", "a"), List.of("x", "x", "y"));

    assertThat(merged.precision()).isEqualTo(5 / 9.0, within(1e-9));
    assertThat(merged.recall()).isEqualTo(1, within(1e-9));
    assertThat(merged.pairF1()).isEqualTo(0.5, within(1e-9));
  }
}
