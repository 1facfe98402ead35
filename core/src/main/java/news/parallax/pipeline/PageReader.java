package news.parallax.pipeline;

import java.util.Optional;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extraction;
import news.parallax.extract.Extractor;
import news.parallax.issue.Issues;

/**
 * The stages that need no other page, each kept from harm by a fault of ours. Safe for threads.
 *
 * @param issues gets what is wrong with a page
 */
public record PageReader(Issues issues) {
  private static final Extractor EXTRACTOR = new Extractor();

  /** A page's article; nothing, but an issue, where there is none. */
  public Optional<Article> article(Page page) {
    return Isolation.of(
        page.name(),
        issues,
        () -> {
          Extraction extraction = EXTRACTOR.extract(page);
          issues.addAll(extraction.issues());
          return Optional.ofNullable(extraction.article());
        });
  }

  /** What stands in an article; nothing, but an issue, where a fault of ours prevents it. */
  public Optional<AnalysedArticle> analysed(Article article) {
    return Isolation.of(
        article.source().page(), issues, () -> Optional.of(Analyser.analyse(article)));
  }
}
