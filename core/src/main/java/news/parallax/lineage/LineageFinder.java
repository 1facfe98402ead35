package news.parallax.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import news.parallax.article.Article;

/** Finds copies and origins. */
public final class LineageFinder {
  private LineageFinder() {}

  /** The lineage of some articles, the same for any order of them. */
  public static Lineage of(List<Article> articles) {
    List<Fingerprint> prints =
        articles.stream().sorted(Comparator.comparing(Article::id)).map(Fingerprint::of).toList();
    List<Copy> copies = new ArrayList<>();
    List<SortedSet<Integer>> neighbours = Neighbours.among(prints);
    for (int at = 0; at < prints.size(); at++) {
      for (int other : neighbours.get(at)) {
        Copy copy = Copies.between(prints.get(other), prints.get(at));
        if (copy != null) {
          copies.add(copy);
        }
      }
    }
    copies.sort(Comparator.comparing(Copy::article).thenComparing(Copy::of));
    return new Lineage(copies, Origins.of(articles, copies));
  }
}
