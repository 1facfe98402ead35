package news.parallax.export;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;

/**
 * The articles that a briefing's passages are of.
 *
 * @param byId every article of the briefing
 */
public record Sources(Map<ArticleId, Article> byId) {
  private static final int LONGEST = 120;

  /** The sources of some articles. */
  public static Sources of(Collection<Article> articles) {
    return new Sources(
        articles.stream()
            .collect(
                Collectors.toMap(
                    Article::id, Function.identity(), (first, twin) -> first, TreeMap::new)));
  }

  /** An article of the briefing. */
  public Article article(ArticleId id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /**
   * Who published an article: the outlet, else the host of its address, else its page's name; cut
   * where it is longer than names are.
   */
  public String publisher(ArticleId id) {
    String name = name(article(id));
    return name.length() <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  private static String name(Article article) {
    if (article.outlet() != null) {
      return article.outlet();
    }
    URI url = article.source().url();
    String host = url == null ? null : url.getHost();
    return host == null ? pageName(article) : host.replaceFirst("^www\\.", "");
  }

  /** A page's name without its folders. */
  private static String pageName(Article article) {
    String page = article.source().page();
    return page.substring(page.lastIndexOf('/') + 1);
  }
}
