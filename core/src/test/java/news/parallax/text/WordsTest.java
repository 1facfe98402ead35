package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void joinedWords_stayWhole() {
    assertThat(Words.in("Kim Jong-Un’s 11,000 men, U.S. aid 3.5 and don't."))
        .extracting(Word::folded)
        .containsExactly("kim", "jong-un's", "11,000", "men", "u.s", "aid", "3.5", "and", "don't");
  }

  @Test
  void accents_areFolded() {
    assertThat(Words.in("Erdoğan Élysée"))
        .extracting(Word::folded)
        .containsExactly("erdogan", "elysee");
  }
}
