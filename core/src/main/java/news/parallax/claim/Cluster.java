package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Units that make one claim.
 *
 * @param numbers of the units in the story, ascending
 */
record Cluster(List<Integer> numbers, List<Unit> units) {
  private static final int SHORT = 6;
  private static final int LONG = 40;

  /** What it counts that all of a unit is told, beside that it is surely told. */
  private static final double WHOLE = 2 / 3.0;

  /** With so many others a unit is compared: enough to tell, and the cost stays flat. */
  private static final int ASKED = 12;

  static Cluster of(List<Integer> numbers, List<Unit> all) {
    return new Cluster(numbers, numbers.stream().map(all::get).toList());
  }

  /** The number in the story of the unit that tells a figure. */
  int number(ToldFigure told) {
    return numbers.get(told.passage());
  }

  long articles() {
    return units.stream().map(Unit::article).distinct().count();
  }

  /**
   * Which figures a claim is about.
   *
   * @param kind parts claims that begin with the same passage; empty for most
   * @param tellOne whether the passages of two figures tell of one thing
   * @param contrasts how the passages differ otherwise
   */
  record About(
      String kind,
      BiPredicate<Unit, Unit.Asked> figures,
      BiPredicate<ToldFigure, ToldFigure> tellOne,
      Contrasts contrasts) {}

  /** The claim that the units make. */
  Claim claim(Aligner aligner, Sources sources, Others others, OwnWords words, About about) {
    List<List<ToldFigure>> groups = FigureGroups.of(units, about.figures());
    List<Claim.Difference> differences =
        Stream.of(Differences.of(groups, about.tellOne()), about.contrasts().differences())
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Claim.Difference each) -> !each.clashes()))
            .toList();
    int origins = sources.origins(units);
    Passage first = units.getFirst().passage();
    return new Claim(
        new ClaimId("c-" + first.article() + "-" + first.start() + about.kind()),
        units.get(best(aligner)).passage(),
        support(origins, differences),
        origins,
        units.stream().map(Cluster::told).toList(),
        Stream.of(Values.of(groups), about.contrasts().values(), words.of(units))
            .flatMap(List::stream)
            .toList(),
        differences,
        Series.of(groups, about.tellOne()),
        evidence(aligner, others, differences, origins < 2));
  }

  private static Claim.Support support(int origins, List<Claim.Difference> differences) {
    if (origins < 2) {
      return Claim.Support.LONE;
    }
    return differences.stream().anyMatch(Claim.Difference::clashes)
        ? Claim.Support.DIFFERING
        : Claim.Support.CORROBORATED;
  }

  private static Claim.Told told(Unit unit) {
    return new Claim.Told(unit.passage(), unit.in().article().outlet(), unit.voice().name());
  }

  /**
   * The unit that another article tells most surely and most wholly, of a length that reads well,
   * that does not lean on what stands before it, sentences before titles.
   */
  private int best(Aligner aligner) {
    int best = 0;
    double most = worth(0, aligner);
    for (int i = 1; i < units.size(); i++) {
      double worth = worth(i, aligner);
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
    return best;
  }

  private double worth(int at, Aligner aligner) {
    int terms = units.get(at).telling().terms().size();
    double worth = terms < SHORT || terms > LONG || units.get(at).readsAsTitle() ? -1 : 0;
    return (units.get(at).leans() ? worth - 1 : worth)
        + IntStream.range(0, units.size())
            .filter(other -> units.get(other).article() != units.get(at).article())
            .limit(ASKED)
            .mapToDouble(other -> told(at, other, aligner))
            .max()
            .orElse(0);
  }

  /** How surely and wholly one unit is told by another, 0 to 1. */
  private double told(int at, int other, Aligner aligner) {
    double surely = aligner.sameScore(numbers.get(at), numbers.get(other));
    double wholly = aligner.foundIn(numbers.get(at), numbers.get(other));
    return (1 - WHOLE) * surely + WHOLE * wholly;
  }

  private Claim.@Nullable Later later(Others others, List<Claim.Difference> differences) {
    Integer followed = others.followed(units);
    return followed == null
        ? null
        : new Claim.Later(followed, differences.stream().noneMatch(Claim.Difference::clashes));
  }

  private Claim.Evidence evidence(
      Aligner aligner, Others others, List<Claim.Difference> differences, boolean lone) {
    List<Claim.Alignment> alignments = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      alignments.add(alignment(i, aligner));
    }
    return new Claim.Evidence(
        (int) articles(),
        (int)
            units.stream()
                .map(unit -> unit.in().article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        Sources.authorities(units),
        alignments,
        later(others, differences),
        others.leftOutBy(this),
        lone ? others.nearest(this) : null);
  }

  /** The unit beside the one that it is most like, of the first few before it. */
  private Claim.Alignment alignment(int at, Aligner aligner) {
    int like = 0;
    double most = -1;
    for (int i = 0; i < Math.min(at, ASKED); i++) {
      double score = aligner.sameScore(numbers.get(at), numbers.get(i));
      if (score > most) {
        most = score;
        like = i;
      }
    }
    return new Claim.Alignment(
        at, like, most, aligner.sharedWords(numbers.get(at), numbers.get(like)));
  }
}
