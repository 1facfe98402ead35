package news.parallax.claim;

import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Sentence;

/**
 * One thing that an article says: a sentence or a part of one.
 *
 * @param article the article's place in the story
 * @param place the sentence's place in the article, 0 first
 */
record Unit(
    AnalysedArticle in, int article, int place, Sentence sentence, Span span, Telling telling) {

  Passage passage() {
    return in.article().passage(span);
  }

  boolean isTitle() {
    return sentence.paragraph() < 0;
  }
}
