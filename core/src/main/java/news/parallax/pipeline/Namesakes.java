package news.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;

/** Tells articles of the same id apart: two pages of one content are two articles. */
final class Namesakes {
  private static final Comparator<Article> BY_ID_THEN_PAGE =
      Comparator.comparing(Article::id).thenComparing(article -> article.source().page());

  private Namesakes() {}

  /**
   * The articles sorted by id. Of several with one id the first by page keeps it, the others get
   * {@code -2}, {@code -3}…; a page that was given twice counts once.
   */
  static List<Article> apart(List<Article> articles) {
    Set<ArticleId> taken = new HashSet<>();
    articles.forEach(article -> taken.add(article.id()));
    List<Article> apart = new ArrayList<>();
    Article last = null;
    for (Article article : articles.stream().sorted(BY_ID_THEN_PAGE).toList()) {
      if (last == null || !last.id().equals(article.id())) {
        apart.add(article);
      } else if (!last.source().page().equals(article.source().page())) {
        apart.add(renamed(article, taken));
      }
      last = article;
    }
    apart.sort(Comparator.comparing(Article::id));
    return List.copyOf(apart);
  }

  private static Article renamed(Article article, Set<ArticleId> taken) {
    int number = 2;
    ArticleId id = new ArticleId(article.id() + "-" + number);
    while (!taken.add(id)) {
      id = new ArticleId(article.id() + "-" + ++number);
    }
    return article.withId(id);
  }
}
