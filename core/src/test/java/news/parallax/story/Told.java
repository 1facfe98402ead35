package news.parallax.story;

import java.time.Instant;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** Articles for tests, read as the program reads them. */
public final class Told {
  private Told() {}

  /** An analysed article. */
  public static AnalysedArticle article(
      String id, @Nullable String published, String title, String text) {
    return Analyser.analyse(plain(id, "Outlet " + id, published, title, text));
  }

  /** An article of an outlet. */
  public static Article plain(
      String id, String outlet, @Nullable String published, String title, String text) {
    Page.Parts parts = new Page.Parts(id, outlet, title, published, text);
    Article article = new Extractor().extract(new Page(id, null, Instant.EPOCH, parts)).article();
    if (article == null) {
      throw new AssertionError("no article from " + id);
    }
    return article;
  }
}
