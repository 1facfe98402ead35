package news.parallax.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Paragraph;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.name.Mention;
import news.parallax.name.Mentions;
import news.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A sentence of a names gold set: its tokens, their tags, and its text as a page would have it. */
record TaggedSentence(List<String> tokens, List<String> tags, String text, List<Span> spans) {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");
  private static final Set<String> NO_SPACE_BEFORE =
      Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "'", "’", "”", "...");
  private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "“", "‘", "$", "£", "€");
  private static final int CONTEXT = 5;

  /** Tokens {@code start} to {@code end}, exclusive; the type is empty where it doesn't count. */
  record Tagged(int start, int end, String type) {}

  static TaggedSentence of(JsonNode node) {
    List<String> tokens = node.path("tokens").valueStream().map(JsonNode::asString).toList();
    List<String> tags = node.path("tags").valueStream().map(JsonNode::asString).toList();
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    boolean quoted = false;
    String before = "(";
    for (String token : tokens) {
      boolean mark = token.equals("\"");
      boolean tight = NO_SPACE_AFTER.contains(before) || NO_SPACE_BEFORE.contains(token);
      if (!tight && !(mark && quoted)) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
      quoted ^= mark;
      before = mark && quoted ? "(" : token;
    }
    return new TaggedSentence(tokens, tags, text.toString(), spans);
  }

  Set<Tagged> gold() {
    Set<Tagged> gold = new LinkedHashSet<>();
    for (int start = 0; start < tags.size(); start++) {
      String tag = tags.get(start);
      String type = tag.substring(Math.min(2, tag.length()));
      if (tag.startsWith("B-") && TYPES.contains(type)) {
        int end = start + 1;
        while (end < tags.size() && tags.get(end).equals("I-" + type)) {
          end++;
        }
        gold.add(new Tagged(start, end, type));
      }
    }
    return gold;
  }

  List<Mention> mentions() {
    Body body = Body.of(null, List.of(new Body.Block(text, Paragraph.Kind.PARAGRAPH, "")));
    Article article =
        new Article(
            new ArticleId("sentence"),
            new Source("", null, null, Instant.EPOCH),
            body,
            Byline.NONE,
            new Times(null, null),
            "en",
            Cleaning.NONE);
    return Mentions.in(article, List.of(new Sentence(0, new Span(0, text.length()))));
  }

  Set<Tagged> found(List<Mention> mentions) {
    Set<Tagged> found = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      String type = type(mention);
      List<Integer> touched = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        if (spans.get(i).overlaps(mention.span())) {
          touched.add(i);
        }
      }
      if (type != null && !touched.isEmpty()) {
        found.add(new Tagged(touched.getFirst(), touched.getLast() + 1, type));
      }
    }
    return found;
  }

  static Set<Tagged> untyped(Set<Tagged> tagged) {
    return tagged.stream()
        .map(each -> new Tagged(each.start(), each.end(), ""))
        .collect(Collectors.toSet());
  }

  /** The name in brackets, with the words around it. */
  String show(Tagged tagged) {
    String before = words(tagged.start() - CONTEXT, tagged.start());
    String name = words(tagged.start(), tagged.end());
    String after = words(tagged.end(), tagged.end() + CONTEXT);
    return tagged.type() + ": " + before + " [" + name + "] " + after;
  }

  private String words(int start, int end) {
    return String.join(" ", tokens.subList(Math.max(0, start), Math.min(tokens.size(), end)));
  }

  private static @Nullable String type(Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case OTHER -> null;
    };
  }
}
