package news.parallax.claim;

import news.parallax.text.Figure;

/**
 * A figure where a claim tells it.
 *
 * @param passage index into the claim's passages
 */
record ToldFigure(Figure figure, Question question, int passage, Unit unit) {
  String text() {
    String text = unit.in().article().text();
    return Fates.whole(figure.span(), question.fates(), text).of(text);
  }
}
