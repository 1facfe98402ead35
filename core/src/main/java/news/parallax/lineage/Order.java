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
        isBefore(shown(a), shown(b)) ? a.id() : isBefore(shown(b), shown(a)) ? b.id() : null;
    return new Order(earlier, Copy.Basis.TEXT);
  }

  /** Whether one article names the other's outlet as where it has its news from. */
  private static boolean credits(Article copy, Article source) {
    String outlet = source.outlet();
    if (outlet == null || outlet.equals(copy.outlet())) {
      return false;
    }
    return copy.byline().credits().stream().anyMatch(c -> plain(c.name()).equals(plain(outlet)))
        || Attribution.of(outlet).in(copy.text());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** When it was published; where only its last change is known, that: few texts change days on. */
  private static @Nullable PublishedAt shown(Article article) {
    PublishedAt published = article.published();
    return published == null ? article.times().modified() : published;
  }

  private static boolean isBefore(@Nullable PublishedAt a, @Nullable PublishedAt b) {
    return a != null && b != null && a.isSurelyBefore(b);
  }
}
