package news.parallax.text;

import news.parallax.article.Span;

/**
 * A sentence's place in its article.
 *
 * @param paragraph index of its paragraph; -1 for the title
 * @param span without white space at either end
 */
public record Sentence(int paragraph, Span span) {}
