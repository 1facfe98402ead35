package news.parallax.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Finds how the figures of a claim differ, and the likely reasons. */
final class Differences {
  private static final Pattern CORRECTED =
      Pattern.compile(
          "\\b(?:correct(?:ion|ed|s)|an earlier version|previously (?:said|reported)|"
              + "initially (?:said|reported)|revised)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WIDER =
      Pattern.compile(
          "\\b(?:including|in (?:all|total)|altogether|combined)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SO_FAR =
      Pattern.compile(
          "\\b(?:(?:so|thus) far|to date|a total of|overall)\\b", Pattern.CASE_INSENSITIVE);

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
    return agree(group, a, b) ? null : clash(a, b);
  }

  /** Whether the two articles give one value in common: then the others answer other questions. */
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
    return group.stream().filter(each -> each.unit().article() == told.unit().article()).toList();
  }

  private static Claim.@Nullable Difference rounding(ToldFigure a, ToldFigure b) {
    if (Amounts.value(a.figure()).equals(Amounts.value(b.figure()))
        || !Amounts.compatible(a.figure(), b.figure())) {
      return null;
    }
    return new Claim.Difference(
        Values.slot(a.figure().slot()), Claim.Reason.ROUNDING, a.text() + " / " + b.text());
  }

  private static Claim.Difference clash(ToldFigure a, ToldFigure b) {
    Claim.Slot slot = Values.slot(a.figure().slot());
    String corrected = first(CORRECTED, a, b);
    if (corrected != null) {
      return new Claim.Difference(slot, Claim.Reason.CORRECTION, corrected);
    }
    String wider = first(WIDER, a, b);
    if (wider != null || a.question().isOfOtherScope(b.question())) {
      return new Claim.Difference(
          slot, Claim.Reason.SCOPE, wider != null ? wider : a.text() + " / " + b.text());
    }
    String times = slot == Claim.Slot.AGE ? null : times(a, b);
    if (times != null) {
      return new Claim.Difference(slot, Claim.Reason.LATER_REPORT, times);
    }
    String running = first(SO_FAR, a, b);
    if (running != null) {
      return new Claim.Difference(slot, Claim.Reason.SCOPE, running);
    }
    Claim.Difference authorities = authorities(a, b);
    return authorities != null
        ? authorities
        : new Claim.Difference(slot, Claim.Reason.UNEXPLAINED, a.text() + " / " + b.text());
  }

  /** The two that are named as having said so; null where they are not two. */
  private static Claim.@Nullable Difference authorities(ToldFigure a, ToldFigure b) {
    String one = Sources.authority(a);
    String other = Sources.authority(b);
    return one == null || other == null || Sources.areOne(one, other)
        ? null
        : new Claim.Difference(
            Values.slot(a.figure().slot()), Claim.Reason.AUTHORITY, one + " / " + other);
  }

  /** The words of a pattern where only one of the two has them. */
  private static @Nullable String first(Pattern pattern, ToldFigure a, ToldFigure b) {
    Matcher one = pattern.matcher(a.unit().passage().text());
    Matcher other = pattern.matcher(b.unit().passage().text());
    boolean inOne = one.find();
    boolean inOther = other.find();
    return inOne == inOther ? null : inOne ? one.group() : other.group();
  }

  /** The two values with their times, the earlier first; null where it cannot be known. */
  private static @Nullable String times(ToldFigure a, ToldFigure b) {
    Article one = a.unit().in().article();
    Article other = b.unit().in().article();
    if (Timing.isBefore(one, other)) {
      return at(a, one) + " / " + at(b, other);
    }
    return Timing.isBefore(other, one) ? at(b, other) + " / " + at(a, one) : null;
  }

  private static String at(ToldFigure told, Article article) {
    PublishedAt published = article.published();
    return published == null ? told.text() : told.text() + " " + published.value();
  }
}
