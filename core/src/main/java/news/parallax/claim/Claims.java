package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;

/** Finds what the articles of a story say in common, alone, and otherwise. */
public final class Claims {
  /** An article repeats itself only where it is this sure: it stays on its subject anyway. */
  private static final double REPEATS_ITSELF = 0.8;

  /** How sure it is that two passages with the same figure of the same thing make one claim. */
  private static final double SAME_FIGURE = 0.8;

  /** Figures differ only in passages that surely tell of one thing. */
  private static final double TELLS_ONE = 0.75;

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
    Agglomeration.Likeness likeness = likeness(units, aligner);
    List<Cluster> clusters = clusters(units, aligner, likeness);
    Sources sources = new Sources(lineage);
    Expectation expectation = new Expectation(clusters);
    Map<String, List<Integer>> tolls = Tolls.of(units);
    List<Ranked> claims = new ArrayList<>();
    tolls.forEach(
        (fate, numbers) -> {
          Cluster toll = Cluster.of(numbers, units);
          claims.add(new Ranked(toll.claim(aligner, sources, ofToll(fate)), expectation.of(toll)));
        });
    for (Cluster cluster : clusters) {
      if (isClaim(cluster, tolls)) {
        Cluster.About rest = ofRest(tolls.keySet(), cluster, likeness);
        claims.add(new Ranked(cluster.claim(aligner, sources, rest), expectation.of(cluster)));
      }
    }
    return claims.stream().sorted(Ranked.ORDER).map(Ranked::claim).toList();
  }

  private static Agglomeration.Likeness likeness(List<Unit> units, Aligner aligner) {
    return (a, b) ->
        Voice.areTwo(units.get(a), units.get(b))
            ? 0
            : Math.max(
                aligner.sameScore(a, b),
                SameFigure.of(units.get(a), units.get(b)) ? SAME_FIGURE : 0);
  }

  private static List<Cluster> clusters(
      List<Unit> units, Aligner aligner, Agglomeration.Likeness likeness) {
    List<Agglomeration.Link> links =
        Candidates.of(units, aligner).stream()
            .map(two -> new Agglomeration.Link(two, likeness.of(two.a(), two.b())))
            .filter(link -> link.score() >= least(link.two(), units))
            .toList();
    return Agglomeration.of(units.size(), links, likeness).stream()
        .map(numbers -> Cluster.of(numbers, units))
        .toList();
  }

  /** Whether it says what no toll says already; a title alone makes no claim. */
  private static boolean isClaim(Cluster cluster, Map<String, List<Integer>> tolls) {
    Set<Integer> tolled = new HashSet<>();
    tolls.values().forEach(tolled::addAll);
    return cluster.articles() > 1
        || !(cluster.units().getFirst().isTitle() || tolled.containsAll(cluster.numbers()));
  }

  private static Cluster.About ofToll(String fate) {
    return new Cluster.About(
        "-" + fate,
        (unit, asked) -> Tolls.tells(fate, unit, asked),
        (a, b) -> Tolls.tellOne(fate, a, b));
  }

  private static Cluster.About ofRest(
      Set<String> fates, Cluster cluster, Agglomeration.Likeness likeness) {
    return new Cluster.About(
        "",
        (unit, asked) -> !isTold(fates, unit, asked),
        (a, b) ->
            !Subject.areTwo(a, b)
                && !Setting.areTwo(a.unit(), b.unit())
                && likeness.of(cluster.number(a), cluster.number(b)) >= TELLS_ONE);
  }

  /** Whether a claim of its own is about a figure. */
  private static boolean isTold(Set<String> fates, Unit unit, Unit.Asked asked) {
    return fates.stream().anyMatch(fate -> Tolls.tells(fate, unit, asked));
  }

  private static double least(Candidates.Two two, List<Unit> units) {
    return units.get(two.a()).article() == units.get(two.b()).article()
        ? REPEATS_ITSELF
        : PairModel.claim().threshold();
  }

  /**
   * A claim and its place among the others.
   *
   * @param expected how much one would expect others to carry it
   */
  private record Ranked(Claim claim, double expected) {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparingInt((Ranked each) -> rank(each.claim().support()))
            .thenComparingInt(each -> -each.claim().origins())
            .thenComparingDouble(each -> -each.expected())
            .thenComparing(each -> each.claim().text())
            .thenComparing(each -> each.claim().id().value());
  }

  private static int rank(Claim.Support support) {
    return switch (support) {
      case DIFFERING -> 0;
      case CORROBORATED -> 1;
      case LONE -> 2;
    };
  }
}
