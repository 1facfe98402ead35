package news.parallax.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which units others may tell, too, in words too unlike to say so: of these none can say that one
 * source tells them alone.
 */
final class Elsewhere {
  /**
   * Of pairs that reach it and not the threshold of {@link Aligner#sameScore}, about half make one
   * claim.
   */
  private static final double MAY_BE_TOLD = 0.4;

  /** By unit the articles of other sources that may tell it. */
  private final Map<Integer, Set<Integer>> articles = new HashMap<>();

  Elsewhere(List<Unit> all, Set<Candidates.Two> candidates, Aligner aligner, Sources sources) {
    for (Candidates.Two two : candidates) {
      Unit a = all.get(two.a());
      Unit b = all.get(two.b());
      if (sources.origins(List.of(a, b)) > 1
          && aligner.looseScore(two.a(), two.b()) >= MAY_BE_TOLD) {
        articles.computeIfAbsent(two.a(), key -> new HashSet<>()).add(b.article());
        articles.computeIfAbsent(two.b(), key -> new HashSet<>()).add(a.article());
      }
    }
  }

  /** Whether any of a claim's units may be told by another source. */
  boolean mayTell(Cluster claim) {
    return claim.numbers().stream().anyMatch(articles::containsKey);
  }

  /** Whether an article may tell any of a claim's units. */
  boolean mayTell(Cluster claim, int article) {
    return claim.numbers().stream()
        .anyMatch(number -> articles.getOrDefault(number, Set.of()).contains(article));
  }
}
