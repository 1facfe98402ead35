package news.parallax.quote;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.name.Mention;
import news.parallax.text.Sentence;

/** Finds who said what in an article. */
public final class Quotes {
  private Quotes() {}

  /** The quotes of an article, in reading order. */
  public static List<Quote> in(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return List.of();
  }
}
