package news.parallax.quote;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads "X: “…”" and a frame that ends in a colon before a quotation, without a verb of saying. */
final class Label {

  private static final int LONGEST_LABEL = 8;

  private final Frame frame;
  private final Cues cues;

  Label(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  private boolean allWords(int end) {
    for (int at = 0; at < end; at++) {
      if (!frame.isWord(at)) {
        return false;
      }
    }
    return end <= LONGEST_LABEL;
  }

  /** "X: “…”", or a frame that ends in a colon before a quotation. */
  @Nullable Attribution attribution() {
    int colon = 0;
    while (colon < frame.size() && !frame.word(colon).equals(":")) {
      colon++;
    }
    if (colon == 0 || colon >= frame.size()) {
      return null;
    }
    boolean marked = frame.isMarked(colon + 1) && frame.end() <= colon + 2;
    if (!marked && colon + 1 < frame.size()) {
      return null;
    }
    Subject lead = new Lead(frame, cues).before(colon);
    if (!lead.isKnown() && !allWords(colon)) {
      return null;
    }
    Span speaker = lead.isKnown() ? frame.span(lead.start(), lead.end()) : frame.span(0, colon);
    List<Span> spans = marked ? List.of(frame.span(colon + 1, colon + 2)) : List.of();
    return new Attribution(spans, frame.span(colon, colon + 1), speaker, speaker, null, true);
  }
}
