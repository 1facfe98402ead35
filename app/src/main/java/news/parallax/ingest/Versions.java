package news.parallax.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.text.Words;

/** Tells versions of one article from different articles at one address. */
final class Versions {
  /** A rewritten report keeps more of its words than two reports of one day share. */
  private static final double SHARED = 0.5;

  private Versions() {}

  /** Whether nothing that a reader sees has changed. */
  static boolean isSameText(Article before, Article after) {
    return before.text().equals(after.text());
  }

  /** Whether a text at the same address is another version: half of the shorter's words stay. */
  static boolean areOfOneArticle(Article before, Article after) {
    Set<String> a = words(before);
    Set<String> b = words(after);
    int shorter = Math.min(a.size(), b.size());
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shorter > 0 && shared.size() >= SHARED * shorter;
  }

  private static Set<String> words(Article article) {
    return Words.in(article.text()).stream().map(word -> word.folded()).collect(Collectors.toSet());
  }
}
