package news.parallax.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Body;
import news.parallax.article.Span;

/** Cuts a body into sentences. No sentence crosses a paragraph. */
public final class Sentences {
  private Sentences() {}

  /** The title (if any) as one sentence, then the sentences of each paragraph, in reading order. */
  public static List<Sentence> of(Body body) {
    List<Sentence> sentences = new ArrayList<>();
    if (body.title() != null) {
      sentences.add(new Sentence(-1, body.title()));
    }
    for (int i = 0; i < body.paragraphs().size(); i++) {
      addSentences(body.text(), i, body.paragraphs().get(i).span(), sentences);
    }
    return sentences;
  }

  private static void addSentences(
      String text, int paragraph, Span within, List<Sentence> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(within.of(text));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span trimmed = trim(text, within.start() + start, within.start() + end);
      if (trimmed.length() > 0) {
        sentences.add(new Sentence(paragraph, trimmed));
      }
    }
  }

  private static Span trim(String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
