package news.parallax.quote;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words given as somebody's.
 *
 * @param content without quotation marks; more than one span where the cue cuts it
 * @param cue the words that attribute it ("said"), or null
 * @param speaker who said it, or null where the article does not tell
 * @param addressee the words for whom it is said to ("reporters", "the Guardian", "him"), or null
 *     where its sentence does not tell
 */
public record Quote(
    List<Span> content,
    QuoteKind kind,
    @Nullable Span cue,
    @Nullable Speaker speaker,
    @Nullable Span addressee,
    double score) {
  public Quote {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("quote without content");
    }
  }

  /** From the first to the last char of the content, what cuts it included. */
  public Span extent() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }
}
