package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Finds who said what in an article. */
public final class Quotes {
  private static final String THAT = "that ";

  private Quotes() {}

  /**
   * The quotes of an article, in reading order; the content of one never overlaps another's.
   *
   * @param sentences of the article, in reading order
   * @param mentions of the article, in reading order; without them no speaker has a name
   */
  public static List<Quote> in(Article article, List<Sentence> sentences, List<Mention> mentions) {
    String text = article.text();
    NavigableMap<Integer, Marked> marked = new TreeMap<>();
    List<Frame> frames = frames(text, sentences, marked);
    List<Draft> drafts =
        Drafts.of(frames, Cues.english()).stream()
            .sorted(Comparator.comparingInt(Draft::start))
            .toList();
    Speakers speakers = new Speakers(text, frames, mentions);
    List<Quote> quotes = new ArrayList<>();
    int taken = 0;
    for (Draft draft : drafts) {
      int from = taken;
      List<Span> content =
          draft.content().stream().sorted().filter(span -> span.start() >= from).toList();
      if (!content.isEmpty()) {
        quotes.add(quote(text, draft, content, marked, speakers));
        taken = Math.max(taken, content.getLast().end());
      }
    }
    return quotes;
  }

  static List<Frame> frames(
      String text, List<Sentence> sentences, NavigableMap<Integer, Marked> marked) {
    List<Frame> frames = new ArrayList<>();
    int at = 0;
    while (at < sentences.size()) {
      int paragraph = sentences.get(at).paragraph();
      int end = at;
      while (end < sentences.size() && sentences.get(end).paragraph() == paragraph) {
        end++;
      }
      List<Sentence> own = sentences.subList(at, end);
      Span part = new Span(own.getFirst().span().start(), own.getLast().span().end());
      List<Marked> stretches = QuotationMarks.in(text, part, paragraph);
      stretches.forEach(stretch -> marked.put(stretch.outer().start(), stretch));
      frames.addAll(Frame.of(text, paragraph, own, stretches));
      at = end;
    }
    return frames;
  }

  private static Quote quote(
      String text,
      Draft draft,
      List<Span> content,
      NavigableMap<Integer, Marked> marked,
      Speakers speakers) {
    QuoteKind kind = kind(text, content, marked);
    List<Span> bare =
        content.stream().map(span -> unmarked(text, withoutLink(text, span), marked)).toList();
    return new Quote(bare, kind, draft.cue, speakers.of(draft), draft.addressee, 0.9);
  }

  private static QuoteKind kind(
      String text, List<Span> content, NavigableMap<Integer, Marked> marked) {
    int inside = 0;
    int all = 0;
    for (Span span : content) {
      for (Word word : Words.in(text, span)) {
        all++;
        inside += within(word.span(), marked) ? 1 : 0;
      }
    }
    return inside == 0 ? QuoteKind.REPORTED : inside == all ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }

  private static boolean within(Span word, NavigableMap<Integer, Marked> marked) {
    Map.Entry<Integer, Marked> before = marked.floorEntry(word.start());
    return before != null && before.getValue().inner().contains(word);
  }

  /** Without the "that" which only links it to its cue. */
  private static Span withoutLink(String text, Span span) {
    boolean link = span.length() > THAT.length() && text.startsWith(THAT, span.start());
    return link ? new Span(span.start() + THAT.length(), span.end()) : span;
  }

  /** A span that is one marked stretch loses its marks, and the comma that closes it within. */
  private static Span unmarked(String text, Span span, NavigableMap<Integer, Marked> marked) {
    Marked stretch = marked.get(span.start());
    if (stretch == null || !stretch.outer().equals(span)) {
      return span;
    }
    Span inner = stretch.inner();
    boolean comma = inner.length() > 1 && text.charAt(inner.end() - 1) == ',';
    return comma ? new Span(inner.start(), inner.end() - 1) : inner;
  }
}
