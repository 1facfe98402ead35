package news.parallax.lineage;

import java.util.List;
import news.parallax.article.Article;

/** Finds copies and origins. */
public final class LineageFinder {
  private LineageFinder() {}

  /** The lineage of some articles, the same for any order of them. */
  public static Lineage of(List<Article> articles) {
    List<Origin> origins =
        articles.stream()
            .map(Article::id)
            .sorted()
            .map(id -> new Origin(new OriginId("o-" + id), List.of(id), null))
            .toList();
    return new Lineage(List.of(), origins);
  }
}
