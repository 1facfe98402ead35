package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;

/** Finds what the articles of a story say in common, alone, and otherwise. */
public final class Claims {
  /** An article repeats itself only where it is this sure: it stays on its subject anyway. */
  private static final double REPEATS_ITSELF = 0.8;

  /** How sure it is that two passages with the same figure of the same thing make one claim. */
  private static final double SAME_FIGURE = 0.8;

  private Claims() {}

  /**
   * The claims of a story: differing, then corroborated by most origins, then lone, those first
   * that one would most expect others to carry.
   *
   * @param articles by publication, then id
   */
  public static List<Claim> of(List<AnalysedArticle> articles, Lineage lineage, List<Name> names) {
    List<Unit> units = Units.of(articles, new Namings(names));
    if (units.isEmpty()) {
      return List.of();
    }
    Aligner aligner = Aligner.among(units.stream().map(Unit::telling).toList());
    double threshold = PairModel.claim().threshold();
    Agglomeration.Likeness score =
        (a, b) ->
            Math.max(
                aligner.sameScore(a, b),
                SameFigure.of(units.get(a), units.get(b)) ? SAME_FIGURE : 0);
    List<Agglomeration.Link> links =
        Candidates.of(units, aligner).stream()
            .map(two -> new Agglomeration.Link(two, score.of(two.a(), two.b())))
            .filter(link -> link.score() >= least(link.two(), units, threshold))
            .toList();
    List<Cluster> clusters =
        Agglomeration.of(units.size(), links, score).stream()
            .map(numbers -> Cluster.of(numbers, units))
            .toList();
    return inOrder(clusters, aligner, new Sources(lineage), new Expectation(clusters));
  }

  private static double least(Candidates.Two two, List<Unit> units, double threshold) {
    return units.get(two.a()).article() == units.get(two.b()).article()
        ? REPEATS_ITSELF
        : threshold;
  }

  private static List<Claim> inOrder(
      List<Cluster> clusters, Aligner aligner, Sources sources, Expectation expectation) {
    record Ranked(Claim claim, double expected) {}
    List<Ranked> ranked = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.articles() > 1 || !cluster.units().getFirst().isTitle()) {
        ranked.add(new Ranked(cluster.claim(aligner, sources), expectation.of(cluster)));
      }
    }
    return ranked.stream()
        .sorted(
            Comparator.comparingInt((Ranked each) -> rank(each.claim().support()))
                .thenComparingInt(each -> -each.claim().origins())
                .thenComparingDouble(each -> -each.expected())
                .thenComparing(each -> each.claim().text()))
        .map(Ranked::claim)
        .toList();
  }

  private static int rank(Claim.Support support) {
    return switch (support) {
      case DIFFERING -> 0;
      case CORROBORATED -> 1;
      case LONE -> 2;
    };
  }
}
