package news.parallax.name;

import news.parallax.article.Span;

/**
 * A stretch of text that names something, before it is known as whose other mention.
 *
 * @param sure whether its kind is told by more than a guess
 */
record Found(Span span, NameKind kind, boolean sure) {}
