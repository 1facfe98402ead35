package news.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.Token;

/**
 * How an article writes its words within sentences. Headlines that capitalise every word, or write
 * in capitals throughout, are brought to that, so that a capital tells a name there too.
 */
final class Casing {
  private static final double HEADLINE = 0.7;
  private static final int SHORT = 3;

  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> upper = new HashMap<>();

  /** Counts the words of sentences, but for those that are headlines. */
  static Casing of(List<List<Token>> sentences) {
    Casing casing = new Casing();
    for (List<Token> sentence : sentences) {
      if (!isHeadline(sentence)) {
        for (int i = 1; i < sentence.size(); i++) {
          Token token = sentence.get(i);
          Map<String, Integer> counts = token.capitalised() ? casing.upper : casing.lower;
          counts.merge(token.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    return casing;
  }

  /**
   * The sentence's words, those of a headline in the case that the article gives them elsewhere.
   */
  List<String> words(List<Token> sentence) {
    boolean headline = isHeadline(sentence);
    return sentence.stream().map(each -> headline ? cased(each) : each.text()).toList();
  }

  private String cased(Token token) {
    String text = token.text();
    String low = text.toLowerCase(Locale.ROOT);
    if (!token.capitalised()) {
      return text;
    }
    int downs = lower.getOrDefault(low, 0);
    int ups = upper.getOrDefault(low, 0);
    if (downs != ups) {
      return downs > ups ? low : asName(text, low);
    }
    return Titles.FUNCTION_WORDS.contains(low) ? low : asName(text, low);
  }

  /** A word in capitals with only its first left, unless it is short and so maybe an acronym. */
  private static String asName(String text, String low) {
    boolean shout = text.length() > SHORT + 2 && text.equals(text.toUpperCase(Locale.ROOT));
    return shout ? text.charAt(0) + low.substring(1) : text;
  }

  private static boolean isHeadline(List<Token> sentence) {
    List<Token> words =
        sentence.stream()
            .filter(
                each -> each.text().length() > SHORT && Character.isLetter(each.text().charAt(0)))
            .toList();
    long capitals = words.stream().filter(Token::capitalised).count();
    return words.size() > 2 && capitals >= HEADLINE * words.size();
  }
}
