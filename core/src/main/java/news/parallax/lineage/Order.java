package news.parallax.lineage;

import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Precision;
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
    int order = byTime(a.published(), b.published());
    ArticleId earlier = order == 0 ? null : order < 0 ? a.id() : b.id();
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

  /** Below 0 where a was surely before b; 0 where the times known cannot tell. */
  private static int byTime(@Nullable PublishedAt a, @Nullable PublishedAt b) {
    if (a == null || b == null || told(a) || told(b)) {
      return 0;
    }
    if (a.precision() == Precision.MINUTE && b.precision() == Precision.MINUTE) {
      return a.instant().compareTo(b.instant());
    }
    boolean days = a.precision().compareTo(Precision.DAY) <= 0;
    return days && b.precision().compareTo(Precision.DAY) <= 0 ? a.day().compareTo(b.day()) : 0;
  }

  private static boolean told(PublishedAt at) {
    return at.basis() == PublishedAt.Basis.STORY;
  }
}
