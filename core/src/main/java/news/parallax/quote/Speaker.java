package news.parallax.quote;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, as the article puts it.
 *
 * @param mention the words at the cue: "the 60-year-old diplomat", "he", "Choe"
 * @param name the fullest form of the speaker's name in the article; null for an unnamed source
 */
public record Speaker(Span mention, @Nullable String name) {}
