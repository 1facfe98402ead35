package news.parallax.lineage;

import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * Which of two articles was there first.
 *
 * @param earlier null where it cannot be known
 */
record Order(@Nullable ArticleId earlier, Copy.Basis basis) {

  static Order of(Article a, Article b) {
    if (credits(b, a) != credits(a, b)) {
      return new Order(credits(b, a) ? a.id() : b.id(), Copy.Basis.CREDIT);
    }
    ArticleId earlier =
        isBefore(a.published(), b.published())
            ? a.id()
            : isBefore(b.published(), a.published()) ? b.id() : null;
    return new Order(earlier, Copy.Basis.TEXT);
  }

  private static boolean credits(Article copy, Article source) {
    String outlet = source.outlet();
    return outlet != null
        && copy.byline().credits().stream().anyMatch(c -> plain(c.name()).equals(plain(outlet)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isBefore(@Nullable PublishedAt a, @Nullable PublishedAt b) {
    return a != null && b != null && a.isSurelyBefore(b);
  }
}
