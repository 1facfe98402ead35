package news.parallax.export.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.export.Label;

/**
 * An article's text with its marks as nested elements. Marks that overlap without one being in the
 * other are cut in two; the first part keeps the id.
 */
final class MarkedText {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

  private final String text;
  private final ArticleId article;
  private final Anchors anchors;
  private final PriorityQueue<Mark> ahead = new PriorityQueue<>(OUTER_FIRST);
  private final Set<Span> begun = new HashSet<>();

  /** What is left of a mark from a place on. */
  private record Mark(int start, Span whole, Tone tone) {
    int end() {
      return whole.end();
    }

    Mark from(int later) {
      return new Mark(later, whole, tone);
    }
  }

  MarkedText(Article article, Anchors anchors) {
    this.text = article.text();
    this.article = article.id();
    this.anchors = anchors;
    anchors
        .marks(this.article)
        .forEach((span, tone) -> ahead.add(new Mark(span.start(), span, tone)));
  }

  /** Writes a part of the text; parts must come in reading order. */
  void write(Span part, Markup out) {
    while (!ahead.isEmpty() && ahead.element().start() < part.start()) {
      Mark late = ahead.remove();
      if (late.end() > part.start()) {
        ahead.add(late.from(part.start()));
      }
    }
    write(part.start(), part.end(), out);
  }

  private void write(int start, int end, Markup out) {
    int at = start;
    while (!ahead.isEmpty() && ahead.element().start() < end) {
      Mark mark = ahead.remove();
      out.text(text.substring(at, mark.start()));
      at = Math.min(mark.end(), end);
      if (mark.end() > end) {
        ahead.add(mark.from(end));
      }
      open(mark, out);
      write(mark.start(), at, out);
      out.close();
    }
    out.text(text.substring(at, end));
  }

  private void open(Mark mark, Markup out) {
    String style = Label.of(mark.tone());
    if (begun.add(mark.whole())) {
      out.open("mark", "class", style, "id", anchors.id(article, mark.whole()));
    } else {
      out.open("mark", "class", style);
    }
  }
}
