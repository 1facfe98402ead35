package news.parallax.name;

import java.util.List;
import news.parallax.article.Article;

/** An article and whom it names. */
public record ArticleMentions(Article article, List<Mention> mentions) {
  public ArticleMentions {
    mentions = List.copyOf(mentions);
  }
}
