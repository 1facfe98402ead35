package news.parallax.name;

import java.util.Set;
import news.parallax.text.Token;
import news.parallax.text.Words;

/** Words that stand before a name and say what the person is. */
final class Titles {
  static final Set<String> FUNCTION_WORDS = WordSets.of("function-words");
  static final Set<String> HONORIFICS = WordSets.of("honorifics");
  private static final Set<String> OFFICES = WordSets.of("offices");
  private static final Set<String> BEFORE_OFFICE = WordSets.of("before-offices");

  private Titles() {}

  /** Whether a word is an office or an honorific, or leads up to one, or is no name's part. */
  static boolean isTitle(String written) {
    String word = plain(written);
    return OFFICES.contains(word)
        || HONORIFICS.contains(word)
        || BEFORE_OFFICE.contains(word)
        || FUNCTION_WORDS.contains(word);
  }

  /** Whether a word, in any case, begins no name: "the", "with", "was". */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(Words.fold(word));
  }

  static boolean isOffice(Token token) {
    String word = plain(token);
    return OFFICES.contains(word) || HONORIFICS.contains(word);
  }

  static boolean beforeOffice(Token token) {
    return BEFORE_OFFICE.contains(plain(token));
  }

  /** Whether two capitalised words begin an office: "Press Secretary". */
  static boolean leads(String first, String second) {
    return Character.isUpperCase(second.codePointAt(0))
        && BEFORE_OFFICE.contains(plain(first))
        && OFFICES.contains(plain(second));
  }

  /** The word in lower case without a closing dot. */
  static String plain(Token token) {
    return plain(token.text());
  }

  private static String plain(String written) {
    String word = Words.fold(written);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
