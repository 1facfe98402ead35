package news.parallax.quote;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words given to somebody within one frame.
 *
 * @param content empty where the frame only introduces or closes words outside it
 * @param speaker the words at the cue; null where the frame does not say
 * @param named where the speaker's name stands: the speaker, or what "who" refers to
 * @param addressee the words for whom it is said to; null where the frame does not say
 */
record Attribution(
    List<Span> content,
    @Nullable Span cue,
    @Nullable Span speaker,
    @Nullable Span named,
    @Nullable Span addressee,
    boolean opens) {}
