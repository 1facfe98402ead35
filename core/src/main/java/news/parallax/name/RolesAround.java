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
          "(?:\\sof\\s\\p{Lu}[\\p{L}-]+)?\\s?,\\s(?<role>(?:aged\\s)?\\d{1,3}(?=\\s?[,.])"
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
    int from = mention.span().end();
    Span after = after(from);
    while (after.length() > 0) {
      roles.add(article.passage(after));
      from = after.end();
      after = isAge(after.of(article.text())) ? after(from) : new Span(from, from);
    }
    return roles;
  }

  /** What is told in apposition right after a place in the text; empty for nothing. */
  private Span after(int from) {
    String text = article.text();
    Matcher after = AFTER.matcher(text).region(from, Math.min(text.length(), from + 2 * REACH));
    if (after.lookingAt()) {
      Span role = new Span(after.start("role"), after.end("role"));
      if (tellsRole(role.of(text)) && !namesAnother(role)) {
        return role;
      }
    }
    return new Span(from, from);
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
    boolean comma = !tokens.isEmpty() && tokens.getLast().text().equals(",");
    int end = comma ? tokens.size() - 1 : tokens.size();
    int start = RolePhrase.start(tokens, end);
    return start < end && (!comma || RolePhrase.isOwned(tokens.subList(start, end)))
        ? new Span(tokens.get(start).start(), tokens.get(end - 1).end())
        : new Span(mention.start(), mention.start());
  }

  private static boolean isAge(String words) {
    return Character.isDigit(words.charAt(0)) || words.startsWith("aged ");
  }

  private static boolean tellsRole(String words) {
    return isAge(words) || Callings.tell(Tokens.in(words, new Span(0, words.length())));
  }
}
