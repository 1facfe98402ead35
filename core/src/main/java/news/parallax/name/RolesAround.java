package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Token;
import news.parallax.text.Tokens;
import news.parallax.text.Words;

/** What an article calls a person, right before the name or in apposition after it. */
final class RolesAround {
  private static final int REACH = 90;
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s?,\\s(?<role>(?:aged\\s)?\\d{1,3}(?=\\s?[,.])"
              + "|(?:(?:the|an?|his|her|its|their|from|who is)\\s)?[^,.;:()\"“”]{3,100})");
  private static final Set<String> NOT_ROLES =
      Set.of("who", "which", "and", "but", "he", "she", "it", "they", "said", "says", "while");

  private final Article article;

  private RolesAround(Article article) {
    this.article = article;
  }

  static RolesAround of(ArticleMentions mentions) {
    return new RolesAround(mentions.article());
  }

  /** The passages that tell a mention's role, without the name itself. */
  List<Passage> of(Mention mention) {
    List<Passage> roles = new ArrayList<>();
    Span before = before(mention.span());
    if (before.length() > 0) {
      roles.add(article.passage(before));
    }
    Matcher after =
        AFTER
            .matcher(article.text())
            .region(
                mention.span().end(),
                Math.min(article.text().length(), mention.span().end() + REACH + REACH));
    if (after.lookingAt() && tellsRole(after.group("role"))) {
      roles.add(article.passage(new Span(after.start("role"), after.end("role"))));
    }
    return roles;
  }

  private Span before(Span mention) {
    String text = article.text();
    int from = Math.max(0, mention.start() - REACH);
    int line = text.lastIndexOf('\n', mention.start());
    List<Token> tokens = Tokens.in(text, new Span(Math.max(from, line + 1), mention.start()));
    int start = RolePhrase.start(tokens, tokens.size());
    return start < tokens.size()
        ? new Span(tokens.get(start).start(), tokens.getLast().end())
        : new Span(mention.start(), mention.start());
  }

  private static boolean tellsRole(String words) {
    if (Character.isDigit(words.charAt(0)) || words.startsWith("aged ")) {
      return true;
    }
    List<Token> tokens = Tokens.in(words, new Span(0, words.length()));
    return !NOT_ROLES.contains(Words.fold(tokens.getFirst().text()))
        && (words.startsWith("from ") || tokens.stream().limit(6).anyMatch(Titles::isOffice));
  }
}
