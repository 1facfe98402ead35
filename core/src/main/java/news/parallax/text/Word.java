package news.parallax.text;

import news.parallax.article.Span;

/**
 * A word or number in a text.
 *
 * @param folded lower case without accents, curly apostrophes made straight: what two spellings of
 *     one word share
 */
public record Word(Span span, String folded) {}
