package news.parallax.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds in a passage what a query matched. */
final class Marks extends PassageFormatter {
  private Marks() {}

  /**
   * The places of what matched.
   *
   * @param start where the text starts in its article
   * @return in the article's offsets, ascending, without overlaps
   */
  static List<Span> of(Query query, String language, String text, int start) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Wording.of(language))
            .withBreakIterator(WholeBreakIterator::new)
            .withWeightMatches(false) // the text alone need not match the whole query
            .withMaxLength(text.length() + 1)
            .withFormatter(new Marks())
            .build();
    Object marked = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
    return marked instanceof Marked(List<Span> spans)
        ? spans.stream().map(s -> new Span(start + s.start(), start + s.end())).toList()
        : List.of();
  }

  private record Marked(List<Span> spans) {}

  @Override
  public Object format(Passage[] passages, String content) {
    List<Span> spans = new ArrayList<>();
    for (Passage passage : passages) {
      IntStream.range(0, passage.getNumMatches())
          .mapToObj(i -> new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]))
          .forEach(spans::add);
    }
    return new Marked(apart(spans.stream().sorted().toList()));
  }

  /** A word and its stem match at one place; parts of a phrase may overlap others. */
  private static List<Span> apart(List<Span> sorted) {
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      if (apart.isEmpty() || span.start() >= apart.getLast().end()) {
        apart.add(span);
      } else if (span.end() > apart.getLast().end()) {
        apart.add(new Span(apart.removeLast().start(), span.end()));
      }
    }
    return apart;
  }
}
