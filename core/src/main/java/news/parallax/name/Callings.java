package news.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Token;

/**
 * Tells what a person is by the words in apposition to the name: ", head of the port authority".
 */
final class Callings {
  private static final Pattern ENDING = Pattern.compile("\\p{L}{3,}(?:er|or|ist|ian|man|woman)");
  private static final Set<String> NO_CALLINGS =
      Set.of(
          "matter", "number", "other", "another", "river", "former", "latter", "paper", "power",
          "winter", "summer", "border", "center", "offer", "order", "letter", "factor", "weather",
          "chapter", "answer", "corner", "danger", "dinner", "error", "tower", "water", "whether",
          "either", "neither", "rather", "however", "after", "under", "over");
  private static final Set<String> CALLINGS =
      Set.of(
          "head",
          "boss",
          "resident",
          "witness",
          "victim",
          "son",
          "wife",
          "husband",
          "widow",
          "uncle",
          "aunt",
          "cousin",
          "nephew",
          "niece",
          "friend",
          "neighbour",
          "colleague",
          "student",
          "pupil",
          "nurse",
          "expert",
          "analyst",
          "fellow",
          "official",
          "scientist",
          "activist",
          "veteran",
          "aide",
          "ally",
          "critic",
          "monk",
          "priest",
          "pilot",
          "guard",
          "judge",
          "cook",
          "chef",
          "guide",
          "athlete",
          "architect",
          "consultant",
          "accountant",
          "attendant",
          "assistant",
          "correspondent",
          "superintendent",
          "lieutenant",
          "sergeant",
          "surgeon",
          "academic",
          "mechanic",
          "medic",
          "citizen",
          "native",
          "delegate",
          "advocate",
          "candidate",
          "graduate",
          "magistrate",
          "executive",
          "detective",
          "representative",
          "relative",
          "diplomat",
          "refugee",
          "retiree",
          "trustee",
          "employee");
  private static final Set<String> OPENS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "one", "then", "now");
  private static final Set<String> HEAD_ENDS =
      Set.of("of", "at", "for", "from", "in", "on", "with", "to", "who", "and", "whose");
  private static final int NEAR = 6;

  private Callings() {}

  /** Whether the words after a name and a comma, as far as the next mark, tell what a person is. */
  static boolean tell(List<Token> words) {
    Token first = words.getFirst();
    if (words.size() > 1 && Titles.plain(first).equals("from")) {
      return true;
    }
    if (first.capitalised() || Titles.isOffice(first) || Titles.beforeOffice(first)) {
      return words.stream().limit(NEAR).anyMatch(Titles::isOffice) || is(words.get(head(words)));
    }
    int head = head(words);
    boolean opened = OPENS.contains(Titles.plain(first)) || (head == 0 && words.size() > 1);
    return opened && (is(words.get(head)) || words.stream().limit(NEAR).anyMatch(Titles::isOffice));
  }

  /** Index of the noun that heads the phrase: the last word before "of", "at", "who". */
  private static int head(List<Token> words) {
    int head = 0;
    while (head + 1 < words.size() && !HEAD_ENDS.contains(Titles.plain(words.get(head + 1)))) {
      head++;
    }
    return head;
  }

  private static boolean is(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Titles.isOffice(token)
        || CALLINGS.contains(word)
        || (ENDING.matcher(one).matches() && !NO_CALLINGS.contains(one));
  }
}
