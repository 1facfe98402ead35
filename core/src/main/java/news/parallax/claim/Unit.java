package news.parallax.claim;

import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Figure;
import news.parallax.text.Sentence;

/**
 * One thing that an article says: a sentence or a part of one.
 *
 * @param article the article's place in the story
 * @param place the sentence's place in the article, 0 first
 * @param telling what it says, without who says so
 * @param figures in reading order; ordinals are none
 */
record Unit(
    AnalysedArticle in,
    int article,
    int place,
    Sentence sentence,
    Span span,
    Telling telling,
    List<Asked> figures) {

  /** A figure and what it answers. */
  record Asked(Figure figure, Question question) {}

  static Unit of(
      AnalysedArticle in, int article, int place, Sentence sentence, Span span, Telling telling) {
    List<Asked> figures =
        in.figures().stream()
            .filter(figure -> span.contains(figure.span()))
            .filter(figure -> figure.slot() != Figure.Slot.ORDINAL)
            .map(figure -> new Asked(figure, Question.of(figure, in.article().text(), span)))
            .toList();
    return new Unit(in, article, place, sentence, span, telling, figures);
  }

  Passage passage() {
    return in.article().passage(span);
  }

  boolean isTitle() {
    return sentence.paragraph() < 0;
  }
}
