package news.parallax.name;

import news.parallax.article.Span;

/**
 * Words of an article that name somebody or something.
 *
 * @param span without leading article and possessive ending
 * @param name the fullest form of the same name in the article ("Choe Son Hui" for "Ms Choe")
 */
public record Mention(Span span, NameKind kind, String name) {}
