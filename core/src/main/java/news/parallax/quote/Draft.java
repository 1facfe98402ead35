package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** A quote that is still being put together while its article is read. */
final class Draft {
  private final List<Span> content;
  final Frame frame;
  final @Nullable Span cue;
  final @Nullable Span speaker;
  final @Nullable Span named;
  final @Nullable Span addressee;
  final boolean opens;

  Draft(Frame frame, Attribution attribution) {
    this.frame = frame;
    this.content = new ArrayList<>(attribution.content());
    this.cue = attribution.cue();
    this.speaker = attribution.speaker();
    this.named = attribution.named();
    this.addressee = attribution.addressee();
    this.opens = attribution.opens();
  }

  /** Words without a cue of their own. */
  static Draft loose(Frame frame, Span words) {
    return new Draft(frame, new Attribution(List.of(words), null, null, null, null, false));
  }

  void add(Span words) {
    content.add(words);
  }

  List<Span> content() {
    return content;
  }

  /** Whether its words begin with a quotation mark. */
  boolean isMarked() {
    return frame.atoms().stream()
        .anyMatch(
            atom ->
                atom.isMarked() && content.stream().anyMatch(span -> span.contains(atom.span())));
  }

  /** Whether words are among its content. */
  boolean holds(Span words) {
    return content.stream().anyMatch(span -> span.contains(words));
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  int start() {
    return content.getFirst().start();
  }
}
