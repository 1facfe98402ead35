package news.parallax.name;

import news.parallax.article.Span;

/** A stretch of text that names something, before it is known as whose other mention. */
record Found(Span span, NameKind kind) {}
