package news.parallax.name;

import java.util.Set;
import news.parallax.text.Token;
import news.parallax.text.Words;

/** Words that stand before a name and say what the person is. */
final class Titles {
  static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "but",
          "and",
          "or",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "to",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "this",
          "that",
          "these",
          "those",
          "there",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "what",
          "who",
          "how",
          "why",
          "where",
          "which",
          "not",
          "no",
          "yes",
          "so",
          "then",
          "some",
          "many",
          "most",
          "all",
          "both",
          "one",
          "two",
          "three",
          "four",
          "five",
          "since",
          "during",
          "although",
          "though",
          "because",
          "despite",
          "under",
          "over",
          "between",
          "about",
          "according",
          "also",
          "however",
          "meanwhile",
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "should",
          "has",
          "have",
          "had",
          "do",
          "does",
          "did");
  static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame", "madam", "mx");
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "secretary",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "senator",
          "sen",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "governor",
          "gov",
          "mayor",
          "judge",
          "justice",
          "general",
          "gen",
          "colonel",
          "col",
          "lieutenant",
          "lt",
          "captain",
          "capt",
          "sergeant",
          "sgt",
          "major",
          "admiral",
          "chief",
          "director",
          "chairman",
          "chairwoman",
          "professor",
          "prof",
          "pope",
          "bishop",
          "archbishop",
          "cardinal",
          "rev",
          "reverend",
          "ambassador",
          "speaker",
          "leader",
          "premier",
          "attorney",
          "officer",
          "detective",
          "coach",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "sheriff",
          "deputy",
          "commissioner",
          "councillor",
          "candidate",
          "ayatollah",
          "sheikh",
          "imam",
          "rabbi",
          "comrade",
          "marshal",
          "envoy",
          "lawyer",
          "author",
          "actor",
          "actress",
          "singer");
  private static final Set<String> BEFORE_OFFICE =
      Set.of(
          "prime",
          "foreign",
          "vice",
          "deputy",
          "interior",
          "defence",
          "defense",
          "finance",
          "first",
          "white",
          "house",
          "press",
          "supreme",
          "state",
          "acting",
          "former",
          "crown",
          "attorney",
          "justice",
          "police",
          "chief",
          "executive",
          "health",
          "education",
          "home",
          "federal");

  private Titles() {}

  /** Whether a word is an office or an honorific, or leads up to one, or is no name's part. */
  static boolean isTitle(String written) {
    String word = plain(written);
    return OFFICES.contains(word)
        || HONORIFICS.contains(word)
        || BEFORE_OFFICE.contains(word)
        || FUNCTION_WORDS.contains(word);
  }

  static boolean isOffice(Token token) {
    String word = plain(token);
    return OFFICES.contains(word) || HONORIFICS.contains(word);
  }

  static boolean beforeOffice(Token token) {
    return BEFORE_OFFICE.contains(plain(token));
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
