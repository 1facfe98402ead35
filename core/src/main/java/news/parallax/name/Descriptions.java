package news.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Token;
import news.parallax.text.Tokens;
import news.parallax.text.Words;

/**
 * Finds the offices that stand for a person ("North Korea's foreign minister said"), and gives them
 * to the one person of the story who is called so elsewhere.
 */
final class Descriptions {
  private final Map<String, TreeSet<String>> holders = new HashMap<>();

  private Descriptions() {}

  static void resolve(List<ArticleMentions> articles, Map<String, Gathered> names) {
    Descriptions descriptions = new Descriptions();
    names.forEach(descriptions::learn);
    for (ArticleMentions each : articles) {
      descriptions
          .standing(each)
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
    }
  }

  private Map<Span, String> standing(ArticleMentions mentions) {
    Article article = mentions.article();
    Map<Span, String> found = new HashMap<>();
    List<Token> tokens = Tokens.in(article.text(), new Span(0, article.text().length()));
    List<Integer> starts = mentions.mentions().stream().map(each -> each.span().start()).toList();
    for (int end = 1; end <= tokens.size(); end++) {
      int start = RolePhrase.start(tokens, end);
      boolean stands =
          start < end
              && !(end < tokens.size()
                  && (starts.contains(tokens.get(end).start())
                      || Titles.isOffice(tokens.get(end))));
      TreeSet<String> people =
          stands ? holders.get(RolePhrase.key(tokens.subList(start, end))) : null;
      if (people != null && people.size() == 1 && isDefinite(tokens, start, end)) {
        found.put(new Span(tokens.get(start).start(), tokens.get(end - 1).end()), people.first());
      }
    }
    return found;
  }

  private static boolean isDefinite(List<Token> tokens, int start, int end) {
    boolean possessive =
        tokens.subList(start, end).stream().anyMatch(each -> each.text().matches("['’]s"));
    return possessive || (start > 0 && Words.fold(tokens.get(start - 1).text()).equals("the"));
  }
}
