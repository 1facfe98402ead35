package news.parallax.extract.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words of many languages with what each means in each language.
 *
 * <p>A phrase may have up to three words; dots and accents don't count.
 */
final class Phrases<V> {
  private static final int MOST_WORDS = 4;

  private final Map<String, Map<String, V>> meanings = new HashMap<>();

  /** A phrase found at a token. */
  record Hit<V>(V meaning, int next) {}

  void add(String language, String phrase, V meaning) {
    String key = key(Token.of(phrase));
    if (!key.isEmpty()) {
      meanings.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(language, meaning);
    }
  }

  /**
   * The longest phrase that starts at a token, or null.
   *
   * @param language decides where languages disagree; where it does not know the phrase and others
   *     disagree, there is no hit
   */
  @Nullable Hit<V> at(List<Token> tokens, int start, String language) {
    StringBuilder key = new StringBuilder();
    Hit<V> best = null;
    int words = 0;
    for (int i = start; i < tokens.size() && words < MOST_WORDS; i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        append(key, token);
        words++;
        V meaning = meaning(key.toString(), language);
        best = meaning == null ? best : new Hit<>(meaning, afterDot(tokens, i + 1));
      } else if (!isInner(token) || key.isEmpty()) {
        break;
      }
    }
    return best;
  }

  private @Nullable V meaning(String key, String language) {
    Map<String, V> byLanguage = meanings.get(key);
    if (byLanguage == null) {
      return null;
    }
    V own = byLanguage.get(language);
    if (own != null) {
      return own;
    }
    V any = byLanguage.values().iterator().next();
    return byLanguage.values().stream().allMatch(any::equals) ? any : null;
  }

  private static int afterDot(List<Token> tokens, int next) {
    return next < tokens.size() && tokens.get(next).is(".") && !tokens.get(next).spaced()
        ? next + 1
        : next;
  }

  private static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    tokens.stream().filter(Token::isWord).forEach(token -> append(key, token));
    return key.toString();
  }

  private static void append(StringBuilder key, Token token) {
    key.append(!key.isEmpty() && token.spaced() ? " " : "").append(token.folded());
  }

  private static boolean isInner(Token token) {
    return token.is(".") || token.is("'") || token.is("\u2019") || token.is("-");
  }
}
