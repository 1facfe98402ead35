package news.parallax.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.LineageFinder;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Names;
import org.jspecify.annotations.Nullable;

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
      articles.add(article("a" + i, "Outlet " + i, texts[i]));
    }
    return articles;
  }

  /** An undated article of an outlet, by its text. */
  static AnalysedArticle article(String id, String outlet, String text) {
    return article(id, outlet, null, text);
  }

  static AnalysedArticle article(String id, String outlet, @Nullable String title, String text) {
    Page.Parts parts = new Page.Parts(id, outlet, title, null, text);
    Page page = new Page("line " + id, null, Instant.EPOCH, parts);
    return Analyser.analyse(Objects.requireNonNull(new Extractor().extract(page).article()));
  }
}
