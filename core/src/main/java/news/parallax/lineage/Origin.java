package news.parallax.lineage;

import java.util.List;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Articles that count as one independent source.
 *
 * @param articles sorted
 * @param credit the agency that they share, or null
 */
public record Origin(OriginId id, List<ArticleId> articles, @Nullable String credit) {
  public Origin {
    articles = List.copyOf(articles);
  }
}
