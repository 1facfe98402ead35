package news.parallax.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Token;

/**
 * How an article writes its words within sentences. Headlines that capitalise every word, or write
 * in capitals throughout, are brought to that, so that a capital tells a name there too. What the
 * article writes nowhere else is written as English usually has it.
 */
final class Casing {
  private static final double HEADLINE = 0.7;
  private static final double SHOUTED = 0.5;
  private static final int SHORT = 3;
  private static final int LISTED = Lexicon.PERSON | Lexicon.PLACE | Lexicon.ORGANISATION;
  private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");

  private final Lexicon lexicon;
  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> upper = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();

  private Casing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Counts the words of sentences, but for those that are headlines. */
  static Casing of(List<List<Token>> sentences, Lexicon lexicon) {
    Casing casing = new Casing(lexicon);
    sentences.stream().filter(each -> !isHeadline(each)).forEach(casing::count);
    return casing;
  }

  private void count(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      Map<String, Integer> counts = token.capitalised() ? upper : lower;
      counts.merge(low(token), 1, Integer::sum);
      if (token.capitalised() && sentence.get(i - 1).capitalised()) {
        pairs.add(low(sentence.get(i - 1)) + " " + low(token));
      }
    }
  }

  /**
   * The sentence's words, those of a headline in the case that the article gives them elsewhere.
   */
  List<String> words(List<Token> sentence) {
    if (!isHeadline(sentence)) {
      return sentence.stream().map(Token::text).toList();
    }
    boolean shouted = isShouted(sentence);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      boolean acronym = !shouted && isShout(token) && token.text().length() > 1;
      boolean keeps = !token.capitalised() || acronym;
      words.add(keeps ? token.text() : cased(token, isPaired(sentence, i)));
    }
    return words;
  }

  /** Whether a word makes a name with one beside it: in the article, or in the lists. */
  private boolean isPaired(List<Token> sentence, int at) {
    return (at > 0 && isPair(sentence.get(at - 1), sentence.get(at)))
        || (at + 1 < sentence.size() && isPair(sentence.get(at), sentence.get(at + 1)));
  }

  private boolean isPair(Token first, Token second) {
    int listed = lexicon.kinds(Hashes.of(Hashes.of(first.text()), second.text()));
    return !Titles.FUNCTION_WORDS.contains(low(first))
        && ((listed & LISTED) != 0 || pairs.contains(low(first) + " " + low(second)));
  }

  private String cased(Token token, boolean paired) {
    String text = token.text();
    String low = low(token);
    int downs = lower.getOrDefault(low, 0);
    int ups = upper.getOrDefault(low, 0);
    boolean common =
        downs == ups
            ? Titles.FUNCTION_WORDS.contains(low)
                || HYPHEN.splitAsStream(low).allMatch(lexicon::isCommon)
            : downs > ups;
    return common && !paired ? low : asName(text, low);
  }

  /** A word in capitals with only its first left, unless it is short and so maybe an acronym. */
  private static String asName(String text, String low) {
    boolean shout = text.length() > SHORT + 2 && text.equals(text.toUpperCase(Locale.ROOT));
    return shout ? text.charAt(0) + low.substring(1) : text;
  }

  private static boolean isHeadline(List<Token> sentence) {
    List<Token> words = longWords(sentence);
    long capitals = words.stream().filter(Token::capitalised).count();
    return words.size() > 2
        && !sentence.getLast().text().equals(".")
        && capitals >= HEADLINE * words.size();
  }

  private static boolean isShouted(List<Token> sentence) {
    List<Token> words = longWords(sentence);
    return words.stream().filter(Casing::isShout).count() >= SHOUTED * words.size();
  }

  private static List<Token> longWords(List<Token> sentence) {
    return sentence.stream()
        .filter(each -> each.text().length() > SHORT && Character.isLetter(each.text().charAt(0)))
        .toList();
  }

  private static boolean isShout(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static String low(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
