package news.parallax.ingest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** What was found in the articles that came in last. Safe for threads. */
final class Analyses {
  private final Map<ArticleId, AnalysedArticle> known = new ConcurrentHashMap<>();

  void put(AnalysedArticle analysed) {
    known.put(analysed.article().id(), analysed);
  }

  /** What was found in an article as it is; null where it is not known. */
  @Nullable AnalysedArticle of(Article article) {
    AnalysedArticle analysed = known.get(article.id());
    return analysed == null || !analysed.article().text().equals(article.text())
        ? null
        : analysed.with(article);
  }

  void clear() {
    known.clear();
  }
}
