package news.parallax.quote;

import news.parallax.article.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param inner without the marks and without white space at either end
 * @param outer with the marks
 * @param paragraph index of its paragraph; -1 for the title
 * @param closed whether it has its closing mark
 */
record Marked(Span inner, Span outer, int paragraph, boolean closed) {}
