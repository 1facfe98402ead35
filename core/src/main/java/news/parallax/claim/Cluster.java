package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** With so many others a unit is compared: enough to tell, and the cost stays flat. */
  private static final int ASKED = 12;

  static Cluster of(List<Integer> numbers, List<Unit> all) {
    return new Cluster(numbers, numbers.stream().map(all::get).toList());
  }

  long articles() {
    return units.stream().map(Unit::article).distinct().count();
  }

  /** The claim that the units make. */
  Claim claim(Aligner aligner, Sources sources) {
    List<List<ToldFigure>> groups = FigureGroups.of(units);
    Claim.Difference difference = Differences.of(groups);
    int origins = sources.origins(units);
    Passage first = units.getFirst().passage();
    return new Claim(
        new ClaimId("c-" + first.article() + "-" + first.start()),
        units.get(best(aligner)).passage(),
        support(origins, difference),
        origins,
        units.stream().map(Cluster::told).toList(),
        Values.of(groups),
        difference,
        evidence(aligner));
  }

  private static Claim.Support support(int origins, Claim.@Nullable Difference difference) {
    if (origins < 2) {
      return Claim.Support.LONE;
    }
    return Differences.clashes(difference) ? Claim.Support.DIFFERING : Claim.Support.CORROBORATED;
  }

  private static Claim.Told told(Unit unit) {
    return new Claim.Told(unit.passage(), unit.in().article().outlet(), Sources.authority(unit));
  }

  /** The unit most like the others, of a length that reads well, sentences before titles. */
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
    double worth = terms < SHORT || terms > LONG || units.get(at).isTitle() ? -1 : 0;
    return worth
        + numbers.stream()
            .filter(other -> !other.equals(numbers.get(at)))
            .limit(ASKED)
            .mapToDouble(other -> aligner.sameScore(numbers.get(at), other))
            .average()
            .orElse(0);
  }

  private Claim.Evidence evidence(Aligner aligner) {
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
        alignments);
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
