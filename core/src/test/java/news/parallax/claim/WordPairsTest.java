package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.parallax.claim.Lexicon.Entry;
import org.junit.jupiter.api.Test;

class WordPairsTest {

  @Test
  void orderOfTwoWords_isNoMatter() {
    assertThat(of("guard boards barge").shared(of("barge boards guard"))).isEqualTo(1);
  }

  @Test
  void wordsFarFromEachOther_areNoPair() {
    assertThat(of("guard a b c d e barge").shared(of("guard barge"))).isEqualTo(0);
  }

  @Test
  void share_isOfTheOneWithLessWeight() {
    assertThat(of("guard barge").shared(of("guard barge f"))).isEqualTo(1);
    assertThat(of("guard barge f").shared(of("guard barge g"))).isEqualTo(1 / 3.0);
  }

  @Test
  void wordAlone_hasNothingToShare() {
    assertThat(of("guard").shared(of("guard"))).isEqualTo(0);
  }

  private static WordPairs of(String words) {
    return WordPairs.of(Stream.of(words.split(" ", -1)).map(WordPairsTest::entry).toList());
  }

  private static Entry entry(String word) {
    return new Entry(word.hashCode() & Integer.MAX_VALUE, word, 1, 1, 0, false, false, false, null);
  }
}
