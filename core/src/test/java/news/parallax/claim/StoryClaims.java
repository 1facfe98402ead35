package news.parallax.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.LineageFinder;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Names;

/** The claims of a story made of texts, each by an outlet of its own. */
final class StoryClaims {
  private StoryClaims() {}

  /** A text of several paragraphs. */
  static String text(String... paragraphs) {
    return String.join("\n", paragraphs);
  }

  static List<Claim> of(String... texts) {
    List<AnalysedArticle> articles = articles(texts);
    return Claims.of(
        articles,
        lineage(articles),
        Names.across(
            articles.stream().map(a -> new ArticleMentions(a.article(), a.mentions())).toList()));
  }

  static Lineage lineage(List<AnalysedArticle> articles) {
    return LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList());
  }

  /** By "Outlet 0", "Outlet 1", …; undated. */
  static List<AnalysedArticle> articles(String... texts) {
    List<AnalysedArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Page.Parts parts = new Page.Parts("a" + i, "Outlet " + i, null, null, texts[i]);
      Article article =
          new Extractor().extract(new Page("line " + i, null, Instant.EPOCH, parts)).article();
      if (article != null) {
        articles.add(Analyser.analyse(article));
      }
    }
    return articles;
  }
}
