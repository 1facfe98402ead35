package news.parallax.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.text.Token;
import news.parallax.text.Words;

/** Words that tell an office: "North Korea's foreign minister", "Russian President". */
final class RolePhrase {
  private static final Set<String> SMALL =
      Set.of("the", "of", "a", "an", "'s", "’s", "for", "respected", "former", "new", "comrade");

  private RolePhrase() {}

  /**
   * Where the phrase begins that ends before a token.
   *
   * @return {@code end} where no office stands there
   */
  static int start(List<Token> tokens, int end) {
    int at = end;
    if (at == 0 || !Titles.isOffice(tokens.get(at - 1)) || honorific(tokens.get(at - 1))) {
      return end;
    }
    while (at > 0 && belongs(tokens, at - 1)) {
      at--;
    }
    while (at < end && (!tokens.get(at).wordlike() || isPossessive(tokens.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean honorific(Token token) {
    return Titles.HONORIFICS.contains(Titles.plain(token));
  }

  private static boolean belongs(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return Titles.isOffice(token)
        || Titles.beforeOffice(token)
        || isPossessive(token)
        || (token.capitalised() && !Titles.FUNCTION_WORDS.contains(Words.fold(token.text())));
  }

  /** Whether the office is somebody's: "Peru's president". */
  static boolean isOwned(List<Token> phrase) {
    return phrase.stream().anyMatch(RolePhrase::isPossessive);
  }

  private static boolean isPossessive(Token token) {
    return token.text().length() == 2 && (token.text().equals("'s") || token.text().equals("’s"));
  }

  /** What two ways to put one office share: its words, countries and their people by code. */
  static String key(List<Token> phrase) {
    TreeSet<String> words = new TreeSet<>();
    int at = 0;
    while (at < phrase.size()) {
      int length = countryLength(phrase, at);
      String word = Titles.plain(phrase.get(at));
      if (length > 0) {
        words.add(Places.usual(joined(phrase.subList(at, at + length))));
      } else if (!SMALL.contains(word) && phrase.get(at).wordlike()) {
        words.add(word);
      }
      at += Math.max(1, length);
    }
    return String.join(" ", words);
  }

  private static int countryLength(List<Token> phrase, int at) {
    for (int length = Math.min(3, phrase.size() - at); length > 0; length--) {
      if (Countries.all().about(joined(phrase.subList(at, at + length))) != null) {
        return length;
      }
    }
    return 0;
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
