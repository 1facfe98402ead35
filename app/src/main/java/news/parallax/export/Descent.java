package news.parallax.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.ArticleId;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;

/**
 * The one text that each copy is shown under, without circles: where the times do not tell who was
 * first, texts that share most of their words may each pass for a copy of the next.
 *
 * @param texts that are no copy, or stand for those of a circle
 * @param sources of all others the copy of the text that is itself least of a copy
 */
public record Descent(Set<ArticleId> texts, Map<ArticleId, Copy> sources) {

  /**
   * The descent of a story's articles.
   *
   * @param articles in the order of publication, which says who stands for a circle
   */
  public static Descent of(Collection<ArticleId> articles, Lineage lineage) {
    Map<ArticleId, List<Copy>> copies = new HashMap<>();
    lineage
        .copies()
        .forEach(
            copy -> copies.computeIfAbsent(copy.article(), any -> new ArrayList<>()).add(copy));
    Set<ArticleId> texts = new LinkedHashSet<>(articles);
    texts.removeAll(copies.keySet());
    Map<ArticleId, Copy> sources = new LinkedHashMap<>();
    Set<ArticleId> placed = new HashSet<>(texts);
    spread(articles, copies, placed, sources);
    for (ArticleId article : articles) {
      if (placed.add(article)) {
        texts.add(article);
        spread(articles, copies, placed, sources);
      }
    }
    return new Descent(texts, sources);
  }

  /** Puts every article under a text that has its place, as long as there is one. */
  private static void spread(
      Collection<ArticleId> articles,
      Map<ArticleId, List<Copy>> copies,
      Set<ArticleId> placed,
      Map<ArticleId, Copy> sources) {
    Comparator<Copy> nearest =
        Comparator.comparingInt((Copy copy) -> copies.getOrDefault(copy.of(), List.of()).size())
            .thenComparingDouble(copy -> -copy.share())
            .thenComparing(Copy::of);
    boolean more = true;
    while (more) {
      more = false;
      for (ArticleId article : articles) {
        Optional<Copy> source =
            placed.contains(article)
                ? Optional.empty()
                : copies.getOrDefault(article, List.of()).stream()
                    .filter(copy -> placed.contains(copy.of()))
                    .min(nearest);
        if (source.isPresent()) {
          sources.put(article, source.get());
          placed.add(article);
          more = true;
        }
      }
    }
  }
}
