package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import news.parallax.article.PublishedAt;

/** How a figure of a claim grew or fell as later articles told it. */
final class Series {
  /** By day; of one day those whose time of day is known first. */
  private static final Comparator<ToldFigure> BY_TIME =
      Comparator.comparing((ToldFigure told) -> published(told).day())
          .thenComparing(told -> published(told).precision())
          .thenComparing(told -> published(told).instant())
          .thenComparingInt(ToldFigure::passage)
          .thenComparing(told -> told.figure().span());

  private Series() {}

  /**
   * One series for every group of figures of which later articles tell other values; none where two
   * articles of equal or unknown order tell values that clash.
   *
   * @param tellOne whether the passages of two figures tell of one thing
   */
  static List<Claim.Series> of(
      List<List<ToldFigure>> groups, BiPredicate<ToldFigure, ToldFigure> tellOne) {
    return groups.stream()
        .flatMap(group -> ofOneScope(group).stream())
        .map(group -> steps(group, tellOne))
        .filter(steps -> steps.size() > 1)
        .map(Series::series)
        .toList();
  }

  /** The figures of a group that count the same fates, "dead" apart from "dead or injured". */
  private static List<List<ToldFigure>> ofOneScope(List<ToldFigure> group) {
    Map<Set<String>, List<ToldFigure>> byScope = new LinkedHashMap<>();
    for (ToldFigure told : group) {
      byScope.computeIfAbsent(told.question().fates(), fates -> new ArrayList<>()).add(told);
    }
    return List.copyOf(byScope.values());
  }

  /** The first figure of each value that followed on another, the oldest first; or none. */
  private static List<ToldFigure> steps(
      List<ToldFigure> group, BiPredicate<ToldFigure, ToldFigure> tellOne) {
    List<ToldFigure> steps = new ArrayList<>();
    for (ToldFigure told : group.stream().filter(Series::isDated).sorted(BY_TIME).toList()) {
      if (steps.isEmpty()) {
        steps.add(told);
      } else if (steps.stream().allMatch(step -> clashes(step, told, group))) {
        if (!follows(steps.getLast(), told) || !tellOne.test(steps.getLast(), told)) {
          return List.of();
        }
        steps.add(told);
      }
    }
    return steps;
  }

  private static boolean isDated(ToldFigure told) {
    PublishedAt published = told.unit().in().article().published();
    return published != null && published.basis() != PublishedAt.Basis.STORY;
  }

  private static PublishedAt published(ToldFigure told) {
    return Objects.requireNonNull(told.unit().in().article().published());
  }

  /** Whether both answer one question, otherwise, and count no more than each other. */
  private static boolean clashes(ToldFigure a, ToldFigure b, List<ToldFigure> group) {
    Claim.Difference difference = Differences.between(a, b, group);
    return difference != null && difference.clashes() && difference.reason() != Claim.Reason.SCOPE;
  }

  private static boolean follows(ToldFigure earlier, ToldFigure later) {
    return Timing.isBefore(earlier.unit().in().article(), later.unit().in().article());
  }

  private static Claim.Series series(List<ToldFigure> steps) {
    return new Claim.Series(
        Values.slot(steps.getFirst().figure().slot()), steps.stream().map(Series::step).toList());
  }

  private static Claim.Step step(ToldFigure told) {
    return new Claim.Step(
        Amounts.value(told.figure()), told.text(), published(told), told.passage());
  }
}
