package news.parallax.analysis;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.name.Mention;
import news.parallax.quote.Quote;
import news.parallax.text.Figure;
import news.parallax.text.Sentence;
import news.parallax.text.TimeExpression;

/** An article with all that was found in its text, each list in reading order. */
public record AnalysedArticle(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Quote> quotes,
    List<Figure> figures,
    List<TimeExpression> times) {
  public AnalysedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }

  /** The same findings for the article with another publication time. */
  public AnalysedArticle with(Article changed) {
    return new AnalysedArticle(changed, sentences, mentions, quotes, figures, times);
  }
}
