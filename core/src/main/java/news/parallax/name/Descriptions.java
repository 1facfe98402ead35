package news.parallax.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Token;
import news.parallax.text.Tokens;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands for a person in place of the name. An office ("North Korea's foreign minister")
 * is given to the one person of the story who is called so elsewhere; a kind of office ("the
 * 60-year-old diplomat") to the person named last before it who holds one of that kind.
 */
final class Descriptions {
  private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");
  private static final Map<String, Set<String>> OFFICES_OF =
      Map.of(
          "diplomat", Set.of("foreign", "ambassador", "envoy", "consul"),
          "politician", Set.of("president", "minister", "senator", "governor", "mayor"),
          "lawmaker",
              Set.of("senator", "representative", "congressman", "congresswoman", "sen", "rep"),
          "leader", Set.of("president", "leader", "chairman", "premier", "chancellor", "king"),
          "billionaire", Set.of("founder", "owner", "billionaire"),
          "monarch", Set.of("king", "queen", "emperor"),
          "pontiff", Set.of("pope"),
          "officer", Set.of("officer", "sergeant", "lieutenant", "captain", "deputy"),
          "executive", Set.of("executive", "director", "chairman", "founder"));
  private static final Set<String> BEFORE_KIND =
      Set.of("veteran", "former", "top", "senior", "young", "embattled", "powerful");

  private final Map<String, TreeSet<String>> holders = new HashMap<>();
  private final Map<String, Set<String>> offices = new TreeMap<>();

  private Descriptions() {}

  /** Adds the descriptions of all articles to the names that they stand for. */
  static void resolve(
      List<ArticleMentions> articles, Merging merging, Map<String, Gathered> names) {
    Descriptions descriptions = new Descriptions();
    names.forEach(descriptions::learn);
    for (ArticleMentions each : articles) {
      descriptions
          .standing(each, merging)
          .forEach(
              (span, name) -> {
                Gathered holder = names.get(name);
                if (holder != null) {
                  holder.add(each.article(), span);
                  holder.addRole(each.article().passage(span));
                }
              });
    }
  }

  private void learn(String name, Gathered gathered) {
    for (Passage role : gathered.roles()) {
      List<Token> tokens = Tokens.in(role.text(), new Span(0, role.text().length()));
      holders.computeIfAbsent(RolePhrase.key(tokens), key -> new TreeSet<>()).add(name);
      Set<String> words = offices.computeIfAbsent(name, key -> new TreeSet<>());
      tokens.forEach(each -> words.add(Titles.plain(each)));
    }
  }

  private Map<Span, String> standing(ArticleMentions mentions, Merging merging) {
    Map<Span, String> found = new HashMap<>();
    Article article = mentions.article();
    List<Token> tokens = Tokens.in(article.text(), new Span(0, article.text().length()));
    Map<Integer, Mention> starts = new HashMap<>();
    mentions.mentions().forEach(each -> starts.put(each.span().start(), each));
    List<String> recent = new ArrayList<>();
    for (int end = 1; end <= tokens.size(); end++) {
      Mention here = starts.get(tokens.get(end - 1).start());
      if (here != null && offices.containsKey(merging.name(here))) {
        recent.addFirst(merging.name(here));
      }
      boolean namedNext =
          end < tokens.size()
              && (starts.containsKey(tokens.get(end).start()) || Titles.isOffice(tokens.get(end)));
      int start = namedNext ? end : start(tokens, end);
      String holder = start < end ? holder(tokens.subList(start, end), recent) : null;
      if (holder != null) {
        found.put(new Span(tokens.get(start).start(), tokens.get(end - 1).end()), holder);
      }
      recent = recent.subList(0, Math.min(recent.size(), 6));
    }
    return found;
  }

  /** Where a definite description that ends here begins; {@code end} if there is none. */
  private static int start(List<Token> tokens, int end) {
    int start = RolePhrase.start(tokens, end);
    if (start == end && OFFICES_OF.containsKey(Titles.plain(tokens.get(end - 1)))) {
      start = end - 1;
      while (start > 0 && leadsToKind(tokens.get(start - 1))) {
        start--;
      }
    }
    if (start == end) {
      return end;
    }
    if (start > 0 && Words.fold(tokens.get(start - 1).text()).equals("the")) {
      return start - 1;
    }
    boolean possessive =
        tokens.subList(start, end).stream().anyMatch(each -> each.text().matches("['’]s"));
    return possessive ? start : end;
  }

  private static boolean leadsToKind(Token token) {
    return AGE.matcher(token.text()).matches() || BEFORE_KIND.contains(Titles.plain(token));
  }

  private @Nullable String holder(List<Token> description, List<String> recent) {
    TreeSet<String> people = holders.get(RolePhrase.key(description));
    if (people != null && people.size() == 1) {
      return people.first();
    }
    Set<String> fitting = OFFICES_OF.get(Titles.plain(description.getLast()));
    boolean bare =
        description.stream()
            .limit(description.size() - 1L)
            .allMatch(each -> leadsToKind(each) || Words.fold(each.text()).equals("the"));
    if (fitting == null || !bare) {
      return null;
    }
    return recent.stream()
        .filter(each -> offices.getOrDefault(each, Set.of()).stream().anyMatch(fitting::contains))
        .findFirst()
        .orElse(null);
  }
}
