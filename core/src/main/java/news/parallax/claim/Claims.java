package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;

/** Finds what the articles of a story say in common, alone, and otherwise. */
public final class Claims {
  /** An article repeats itself only where it is this sure: it stays on its subject anyway. */
  private static final double REPEATS_ITSELF = 0.9;

  /** How sure it is that two passages that give one figure or deny one deed make one claim. */
  private static final double SAME_BUT_FOR_ONE = 0.8;

  /** How likely passages that give one figure must be one claim, for the figure to settle it. */
  private static final double FIGURE_TELLS = 0.6;

  /** Figures differ only in passages that surely tell of one thing. */
  private static final double TELLS_ONE = 0.75;

  private Claims() {}

  /** As {@link #of(List, Lineage, List, Set)}, where nobody has said anything. */
  public static List<Claim> of(List<AnalysedArticle> articles, Lineage lineage, List<Name> names) {
    return of(articles, lineage, names, Set.of());
  }

  /**
   * The claims of a story: differing, then corroborated by most origins, then lone: those first
   * that others would be expected to carry and likely do not, those last that others may tell.
   *
   * @param articles by publication, then id
   * @param apart passages that no claim may have both of
   */
  public static List<Claim> of(
      List<AnalysedArticle> articles, Lineage lineage, List<Name> names, Set<Apart> apart) {
    List<Unit> units = Units.of(articles, new Namings(names));
    if (units.isEmpty()) {
      return List.of();
    }
    Aligner aligner = Aligner.of(units);
    Sources sources = new Sources(lineage);
    Agglomeration.Likeness likeness = likeness(units, aligner);
    KeptApart kept = new KeptApart(apart, units);
    Set<Candidates.Two> candidates = Candidates.of(units, aligner);
    candidates.removeIf(two -> !kept.allows(two.a(), two.b()));
    List<Cluster> clusters = Halves.together(clusters(units, candidates, likeness, kept), units);
    Elsewhere elsewhere = new Elsewhere(units, candidates, aligner, sources);
    Others others = new Others(articles, sources, elsewhere);
    OwnWords words = new OwnWords(units);
    Expectation expectation = new Expectation(clusters, elsewhere);
    List<Answers> asked = asked(units, kept);
    List<Answers> all = new ArrayList<>(asked);
    clusters.stream()
        .filter(cluster -> isClaim(cluster, asked))
        .forEach(cluster -> all.add(new Answers(ofRest(asked, cluster, likeness), cluster)));
    return all.stream()
        .map(
            each ->
                Ranked.of(
                    each.cluster().claim(aligner, sources, others, words, each.about()),
                    each.cluster(),
                    expectation))
        .sorted(Ranked.ORDER)
        .map(Ranked::claim)
        .toList();
  }

  /** What a claim is about and the units that tell of it. */
  private record Answers(Cluster.About about, Cluster cluster) {}

  /** What is asked of the whole story; one answer where nobody parted it. */
  private static List<Answers> asked(List<Unit> units, KeptApart kept) {
    List<Answers> asked = new ArrayList<>();
    Tolls.of(units)
        .forEach((fate, numbers) -> asked.addAll(answers(ofToll(fate), numbers, units, kept)));
    Ages.of(units)
        .forEach((person, numbers) -> asked.addAll(answers(ofAge(person), numbers, units, kept)));
    NearCounts.of(units)
        .forEach((thing, numbers) -> asked.addAll(answers(ofCount(thing), numbers, units, kept)));
    return asked;
  }

  private static List<Answers> answers(
      Cluster.About about, List<Integer> numbers, List<Unit> units, KeptApart kept) {
    return kept.parted(numbers).stream()
        .map(group -> new Answers(about, Cluster.of(group, units)))
        .toList();
  }

  private static Agglomeration.Likeness likeness(List<Unit> units, Aligner aligner) {
    return (a, b) -> {
      Unit one = units.get(a);
      Unit other = units.get(b);
      if (Voice.areTwo(one, other)) {
        return 0;
      }
      double score = aligner.sameScore(a, b);
      return areOneBut(one, other, score) ? Math.max(score, SAME_BUT_FOR_ONE) : score;
    };
  }

  /** Passages that give one figure, or deny one deed, tell the same however else they run. */
  private static boolean areOneBut(Unit a, Unit b, double score) {
    return (score >= FIGURE_TELLS && SameFigure.of(a, b))
        || Denials.areOne(a, b)
        || Denials.between(a, b) != null;
  }

  private static List<Cluster> clusters(
      List<Unit> units,
      Set<Candidates.Two> candidates,
      Agglomeration.Likeness likeness,
      KeptApart kept) {
    List<Agglomeration.Link> links =
        candidates.stream()
            .map(two -> new Agglomeration.Link(two, likeness.of(two.a(), two.b())))
            .filter(link -> link.score() >= least(link.two(), units))
            .toList();
    return Agglomeration.of(units.size(), links, likeness, kept).stream()
        .map(numbers -> Cluster.of(numbers, units))
        .toList();
  }

  /** Whether it says what no question asked of the whole story does; a title alone says none. */
  private static boolean isClaim(Cluster cluster, List<Answers> asked) {
    Set<Integer> told = new HashSet<>();
    asked.forEach(each -> told.addAll(each.cluster().numbers()));
    if (cluster.articles() > 1) {
      return true;
    }
    return !cluster.units().getFirst().isTitle()
        && cluster.units().stream().anyMatch(Unit::states)
        && !told.containsAll(cluster.numbers());
  }

  private static Cluster.About ofToll(String fate) {
    return new Cluster.About(
        "-" + fate,
        (unit, asked) -> Tolls.tells(fate, unit, asked),
        (a, b) -> Tolls.tellOne(fate, a, b),
        Contrasts.none());
  }

  private static Cluster.About ofAge(String person) {
    return new Cluster.About(
        "-age-" + person.substring(1),
        (unit, asked) -> asked.question().whose().equals(person),
        (a, b) -> true,
        Contrasts.none());
  }

  private static Cluster.About ofCount(String thing) {
    return new Cluster.About(
        "-" + thing,
        (unit, asked) -> NearCounts.thing(asked).equals(thing),
        (a, b) -> true,
        Contrasts.none());
  }

  /** What no question asked of the whole story is about. */
  private static Cluster.About ofRest(
      List<Answers> asked, Cluster cluster, Agglomeration.Likeness likeness) {
    return new Cluster.About(
        "",
        (unit, figure) ->
            !Tolls.isAgeAtDeath(figure.figure().span(), unit)
                && asked.stream().noneMatch(each -> each.about().figures().test(unit, figure)),
        (a, b) ->
            !Subject.areTwo(a, b)
                && !Setting.areTwo(a.unit(), b.unit())
                && likeness.of(cluster.number(a), cluster.number(b)) >= TELLS_ONE,
        Contrasts.of(
            cluster.units(),
            (one, other) ->
                likeness.of(cluster.numbers().get(one), cluster.numbers().get(other))
                    >= TELLS_ONE));
  }

  private static double least(Candidates.Two two, List<Unit> units) {
    return units.get(two.a()).article() == units.get(two.b()).article()
        ? REPEATS_ITSELF
        : PairModel.claim().threshold();
  }

  /**
   * A claim and its place among the others.
   *
   * @param expected how much one would expect others to carry it, and how likely none does
   */
  private record Ranked(Claim claim, double expected) {
    static Ranked of(Claim claim, Cluster cluster, Expectation expectation) {
      boolean lone = claim.support() == Claim.Support.LONE;
      return new Ranked(claim, lone ? expectation.ofLone(cluster) : expectation.of(cluster));
    }

    private static final Comparator<Ranked> ORDER =
        Comparator.comparingInt((Ranked each) -> rank(each.claim().support()))
            .thenComparingInt(each -> -each.claim().origins())
            .thenComparing(each -> each.claim().evidence().maybeElsewhere())
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
