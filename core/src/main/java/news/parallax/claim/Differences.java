package news.parallax.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import news.parallax.text.Figure;
import org.jspecify.annotations.Nullable;

/** Finds how the figures of a claim differ, and the likely reasons. */
final class Differences {
  private static final int MOST = 6;

  private static final List<Claim.Reason> BEST_FIRST =
      List.of(
          Claim.Reason.CORRECTION,
          Claim.Reason.SCOPE,
          Claim.Reason.LATER_REPORT,
          Claim.Reason.AUTHORITY,
          Claim.Reason.WORDING,
          Claim.Reason.UNEXPLAINED,
          Claim.Reason.ROUNDING);

  private Differences() {}

  /**
   * One difference for every two values, with the best reason that any two passages give for it:
   * those that clash first, then those of precision; each in the order of the passages.
   *
   * @param tellOne whether the passages of two figures tell of one thing
   */
  static List<Claim.Difference> of(
      List<List<ToldFigure>> groups, BiPredicate<ToldFigure, ToldFigure> tellOne) {
    Map<String, Claim.Difference> found = new LinkedHashMap<>();
    for (List<ToldFigure> group : groups) {
      boolean mixed = isMixed(group);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          Claim.Difference difference = between(group.get(i), group.get(j), group);
          if (difference != null
              && !(mixed && difference.clashes())
              && tellOne.test(group.get(i), group.get(j))) {
            found.merge(values(group.get(i), group.get(j)), difference, Differences::better);
          }
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing((Claim.Difference each) -> !each.clashes()))
        .limit(MOST)
        .toList();
  }

  /**
   * Whether one article itself gives values that cannot both hold, and names nobody for them: then
   * the figures answer more than one question, however alike they are asked.
   */
  private static boolean isMixed(List<ToldFigure> group) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        ToldFigure a = group.get(i);
        ToldFigure b = group.get(j);
        if (a.unit().article() == b.unit().article()
            && !a.question().isOfOtherScope(b.question())
            && !Amounts.compatible(a.figure(), b.figure())
            && authorities(a, b) == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The slot and the two values, whichever comes first. */
  private static String values(ToldFigure a, ToldFigure b) {
    String one = Amounts.value(a.figure());
    String other = Amounts.value(b.figure());
    return a.figure().slot()
        + (one.compareTo(other) < 0 ? " " + one + " " + other : " " + other + " " + one);
  }

  private static Claim.Difference better(Claim.Difference a, Claim.Difference b) {
    return BEST_FIRST.indexOf(b.reason()) < BEST_FIRST.indexOf(a.reason()) ? b : a;
  }

  /**
   * How two figures differ; null where they do not, or do not answer the same.
   *
   * @param group all figures that answer what the two do
   */
  static Claim.@Nullable Difference between(ToldFigure a, ToldFigure b, List<ToldFigure> group) {
    if (a.passage() == b.passage() || !a.question().isLike(b.question())) {
      return null;
    }
    boolean compatible = Amounts.compatible(a.figure(), b.figure());
    if (a.unit().article() == b.unit().article()) {
      return compatible ? null : authorities(a, b);
    }
    if (compatible) {
      return rounding(a, b);
    }
    return agree(group, a, b)
        ? null
        : Reasons.ofFigures(
            Values.slot(a.figure().slot()),
            Side.of(a),
            Side.of(b),
            a.question().isOfOtherScope(b.question()));
  }

  private static Claim.@Nullable Difference authorities(ToldFigure a, ToldFigure b) {
    return Reasons.authorities(Values.slot(a.figure().slot()), Side.of(a), Side.of(b));
  }

  /**
   * Whether the two articles give one value in common: then the others answer other questions. A
   * vague one ("tens of thousands") is in common with too much.
   */
  private static boolean agree(List<ToldFigure> group, ToldFigure a, ToldFigure b) {
    if (tells(a, b) || tells(b, a)) {
      return true;
    }
    List<ToldFigure> ofOne = of(a, group);
    return of(b, group).stream()
        .anyMatch(
            other ->
                ofOne.stream().anyMatch(one -> Amounts.compatible(one.figure(), other.figure())));
  }

  /** Whether the passage of one has the number of the other, too, and not as an age or the like. */
  private static boolean tells(ToldFigure one, ToldFigure other) {
    String value = Amounts.value(other.figure());
    boolean ofOtherKind =
        one.unit().figures().stream()
            .anyMatch(
                asked ->
                    asked.figure().slot() != other.figure().slot()
                        && Amounts.value(asked.figure()).equals(value));
    return !ofOtherKind
        && one.unit().telling().terms().stream()
            .anyMatch(term -> term.form() == Telling.Form.NUMBER && term.stem().equals(value));
  }

  private static List<ToldFigure> of(ToldFigure told, List<ToldFigure> group) {
    return group.stream()
        .filter(each -> each.unit().article() == told.unit().article())
        .filter(each -> each.figure().qualifier() != Figure.Qualifier.VAGUE)
        .toList();
  }

  private static Claim.@Nullable Difference rounding(ToldFigure a, ToldFigure b) {
    if (Amounts.value(a.figure()).equals(Amounts.value(b.figure()))
        || !Amounts.compatible(a.figure(), b.figure())
        || !Amounts.areNear(a.figure(), b.figure())) {
      return null;
    }
    return new Claim.Difference(
        Values.slot(a.figure().slot()), Claim.Reason.ROUNDING, Reasons.both(a.text(), b.text()));
  }
}
