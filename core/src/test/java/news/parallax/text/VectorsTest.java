package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorsTest {
  private static final Vectors VECTORS = Vectors.shipped();

  @Test
  void wordsOfLikeMeaning_areNearerThanOthers() {
    assertThat(likeness("planned", "scheduled")).isGreaterThan(likeness("planned", "banana"));
    assertThat(likeness("soldiers", "troops")).isGreaterThan(likeness("soldiers", "recipe"));
  }

  @Test
  void unknownWord_isTheSumOfItsPieces() {
    assertThat(VECTORS.knows("handshakingly")).isFalse();
    assertThat(VECTORS.of("handshakingly")).isNotNull();
  }

  @Test
  void wordOfAnotherScript_hasNoVector() {
    assertThat(VECTORS.of("договор")).isNull();
  }

  @Test
  void rarity_growsFromCommonToRare() {
    assertThat(VECTORS.rarity("the")).isLessThan(VECTORS.rarity("troops"));
    assertThat(VECTORS.rarity("troops")).isLessThan(VECTORS.rarity("qwzzt"));
  }

  private static double likeness(String a, String b) {
    float[] one = VECTORS.of(a);
    float[] other = VECTORS.of(b);
    assertThat(one).isNotNull();
    assertThat(other).isNotNull();
    return one == null || other == null ? 0 : Vectors.cosine(one, other);
  }
}
