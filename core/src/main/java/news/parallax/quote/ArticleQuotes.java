package news.parallax.quote;

import java.util.List;
import news.parallax.article.Article;

/** An article and what it quotes. */
public record ArticleQuotes(Article article, List<Quote> quotes) {
  public ArticleQuotes {
    quotes = List.copyOf(quotes);
  }
}
