package news.parallax.quote;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Tells speech from the other uses of quotation marks. */
final class Speech {
  private static final int LONG_WORD = 4;

  private Speech() {}

  /** Whether marked words can be speech: enough of them, and not a title's capitals. */
  static boolean isSpeech(String text, Span words, int fewest) {
    List<Word> all = Words.in(text, words);
    long large = all.stream().filter(word -> word.span().length() >= LONG_WORD).count();
    long capitals =
        all.stream()
            .filter(word -> word.span().length() >= LONG_WORD)
            .filter(word -> Character.isUpperCase(text.charAt(word.span().start())))
            .count();
    return all.size() >= fewest && capitals * 3 <= large * 2;
  }
}
