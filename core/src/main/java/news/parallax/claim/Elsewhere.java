package news.parallax.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Which units others may tell, too, in words too unlike to say so: of these none can say that one
 * source tells them alone.
 */
final class Elsewhere {
  /**
   * Of pairs that reach it and not the threshold of the model, about one in four make one claim.
   */
  private static final double MAY_BE_TOLD = 0.4;

  private final List<Unit> all;

  /** By unit those of other sources that may tell it, the likeliest first. */
  private final Map<Integer, SortedSet<Like>> likes = new HashMap<>();

  /** By unit how likely the likeliest of other sources tells the same. */
  private final Map<Integer, Double> likelihoods = new HashMap<>();

  /** A unit and how likely it tells the same. */
  private record Like(int unit, double score) {
    static final Comparator<Like> LIKELIEST =
        Comparator.comparingDouble(Like::score).reversed().thenComparingInt(Like::unit);
  }

  Elsewhere(List<Unit> all, Set<Candidates.Two> candidates, Aligner aligner, Sources sources) {
    this.all = all;
    for (Candidates.Two two : candidates) {
      if (sources.areTwo(all.get(two.a()).in().article(), all.get(two.b()).in().article())) {
        double score = aligner.sameScore(two.a(), two.b());
        likelihoods.merge(two.a(), score, Math::max);
        likelihoods.merge(two.b(), score, Math::max);
        if (score >= MAY_BE_TOLD) {
          add(two.a(), new Like(two.b(), score));
          add(two.b(), new Like(two.a(), score));
        }
      }
    }
  }

  private void add(int unit, Like like) {
    likes.computeIfAbsent(unit, key -> new TreeSet<>(Like.LIKELIEST)).add(like);
  }

  /** The passage of another source that likeliest tells any of a claim's; null where none may. */
  @Nullable Passage nearest(Cluster claim) {
    return likes(claim)
        .min(Like.LIKELIEST)
        .map(like -> all.get(like.unit()).passage())
        .orElse(null);
  }

  /** How likely another source tells any of a claim's units, 0 to 1. */
  double likelihood(Cluster claim) {
    return claim.numbers().stream()
        .mapToDouble(number -> likelihoods.getOrDefault(number, 0.0))
        .max()
        .orElse(0);
  }

  /** Whether an article may tell any of a claim's units. */
  boolean mayTell(Cluster claim, int article) {
    return likes(claim).anyMatch(like -> all.get(like.unit()).article() == article);
  }

  private Stream<Like> likes(Cluster claim) {
    return claim.numbers().stream()
        .flatMap(number -> likes.getOrDefault(number, Collections.emptySortedSet()).stream());
  }
}
