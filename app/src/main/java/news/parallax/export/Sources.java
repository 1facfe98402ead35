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
import org.jspecify.annotations.Nullable;

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

  /** Who published an article: see {@link #publisher(String, URI, String)}. */
  public String publisher(ArticleId id) {
    Article article = article(id);
    return publisher(article.outlet(), article.source().url(), article.source().page());
  }

  /**
   * Who published something: the outlet, else the host of its address, else its page's name; cut
   * where it is longer than names are.
   *
   * @param page where it was read: a path or an address
   */
  public static String publisher(@Nullable String outlet, @Nullable URI url, String page) {
    String name = outlet == null ? place(url, page) : outlet;
    return name.length() <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  /** An address's host, or a page's name without its folders. */
  private static String place(@Nullable URI url, String page) {
    String host = url == null ? null : url.getHost();
    return host == null
        ? page.substring(page.lastIndexOf('/') + 1)
        : host.replaceFirst("^www\\.", "");
  }
}
