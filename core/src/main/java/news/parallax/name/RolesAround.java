package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Token;
import news.parallax.text.Tokens;

/** What an article calls a person, right before the name or in apposition after it. */
final class RolesAround {
  private static final int REACH = 90;
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s?,\\s(?<role>(?:aged\\s)?\\d{1,3}(?=\\s?[,.])"
              + "|(?:(?:the|an?|his|her|its|their|from|who is)\\s)?[^,.;:()\"“”]{3,100})");
  private static final int LONGEST_HONORIFIC = 8;
  private static final Pattern HONORIFIC =
      Pattern.compile("(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Lord|Dame)\\.?\\h+$");

  private final Article article;
  private final TreeSet<Integer> people = new TreeSet<>();

  private RolesAround(Article article) {
    this.article = article;
  }

  static RolesAround of(ArticleMentions mentions) {
    RolesAround roles = new RolesAround(mentions.article());
    mentions.mentions().stream()
        .filter(each -> each.kind() == NameKind.PERSON)
        .forEach(each -> roles.people.add(each.span().start()));
    return roles;
  }

  /** Whether the words are about somebody else: they name one, or one's name follows. */
  private boolean namesAnother(Span role) {
    return !people.subSet(role.start(), role.end() + 3).isEmpty();
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
    if (after.lookingAt()) {
      Span role = new Span(after.start("role"), after.end("role"));
      if (tellsRole(role.of(article.text())) && !namesAnother(role)) {
        roles.add(article.passage(role));
      }
    }
    return roles;
  }

  /** A person's mention with the "Mr" or "Ms" that stands before it. */
  Span titled(Mention mention) {
    Span span = mention.span();
    int from = Math.max(0, span.start() - LONGEST_HONORIFIC);
    Matcher matcher = HONORIFIC.matcher(article.text()).region(from, span.start());
    return mention.kind() == NameKind.PERSON && matcher.find()
        ? new Span(matcher.start(), span.end())
        : span;
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
    return Callings.tell(Tokens.in(words, new Span(0, words.length())));
  }
}
