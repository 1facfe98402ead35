package news.parallax.claim;

import news.parallax.article.Span;

/**
 * One of two values that differ, where a passage tells it.
 *
 * @param span of the words that give the value, in the article's text
 * @param value normalised ("11000", "11-04")
 * @param text as the source puts it
 */
record Side(Unit unit, Span span, String value, String text) {
  static Side of(Unit unit, Span span, String value) {
    return new Side(unit, span, value, span.of(unit.in().article().text()));
  }

  static Side of(ToldFigure told) {
    return new Side(told.unit(), told.figure().span(), Amounts.value(told.figure()), told.text());
  }
}
