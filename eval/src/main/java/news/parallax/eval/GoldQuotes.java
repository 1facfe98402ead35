package news.parallax.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Paragraph;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.quote.QuoteKind;
import tools.jackson.databind.JsonNode;

/** An article with the quotes that people found in it. */
public record GoldQuotes(Article article, List<Gold> quotes) {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

  /**
   * One quote.
   *
   * @param speaker empty where the set names none
   */
  public record Gold(List<Span> content, List<Span> speaker, List<Span> cue, QuoteKind kind) {}

  /** Reads an article whose offsets count in its text as given. */
  public static GoldQuotes of(JsonNode node) {
    List<Gold> quotes = new ArrayList<>();
    for (JsonNode quote : node.path("quotes")) {
      quotes.add(
          new Gold(
              spans(quote.path("content")),
              spans(quote.path("speaker")),
              spans(quote.path("cue")),
              QuoteKind.valueOf(quote.path("kind").asString().toUpperCase(Locale.ROOT))));
    }
    return new GoldQuotes(article(node), quotes);
  }

  private static List<Span> spans(JsonNode nodes) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode node : nodes) {
      spans.add(new Span(node.get(0).asInt(), node.get(1).asInt()));
    }
    return spans;
  }

  private static Article article(JsonNode node) {
    String id = node.path("id").asString();
    return new Article(
        new ArticleId(id),
        new Source(id, null, null, Instant.EPOCH),
        body(node.path("text").asString(), node.path("title").asString("")),
        Byline.NONE,
        Times.UNKNOWN,
        "en",
        Cleaning.NONE);
  }

  /** The text's lines as paragraphs; its first one is the title where it begins with it. */
  private static Body body(String text, String title) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Span first = null;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      if (span.start() == 0 && !title.isBlank() && text.startsWith(title)) {
        first = span;
      } else {
        paragraphs.add(new Paragraph(span, Paragraph.Kind.PARAGRAPH, ""));
      }
    }
    return new Body(text, first, paragraphs);
  }
}
