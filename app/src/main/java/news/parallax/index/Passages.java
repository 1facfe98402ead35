package news.parallax.index;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Paragraph;
import news.parallax.article.Span;
import news.parallax.text.Sentences;

/** Cuts an article into the passages that are found. */
final class Passages {
  /** A paragraph longer than this is cut between sentences. */
  private static final int LONG = 800;

  private Passages() {}

  /** The title, where there is one, then paragraphs or their parts, in reading order. */
  static List<Span> of(Article article) {
    List<Span> passages = new ArrayList<>();
    if (article.body().title() != null) {
      passages.add(article.body().title());
    }
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.span().length() <= LONG) {
        passages.add(paragraph.span());
      } else {
        addParts(article.text(), paragraph.span(), passages);
      }
    }
    return passages;
  }

  private static void addParts(String text, Span paragraph, List<Span> passages) {
    int start = -1;
    int end = -1;
    for (Span sentence : Sentences.in(text, paragraph)) {
      if (start >= 0 && sentence.end() - start > LONG) {
        passages.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? sentence.start() : start;
      end = sentence.end();
    }
    if (start >= 0) {
      passages.add(new Span(start, end));
    }
  }
}
