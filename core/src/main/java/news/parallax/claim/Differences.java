package news.parallax.claim;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Finds how the figures of a claim differ, and the likely reason. */
final class Differences {
  private static final Pattern CORRECTED =
      Pattern.compile(
          "\\b(?:correct(?:ion|ed|s)|an earlier version|previously (?:said|reported)|"
              + "initially (?:said|reported)|revised)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WIDER =
      Pattern.compile(
          "\\b(?:including|in (?:all|total)|altogether|combined)\\b", Pattern.CASE_INSENSITIVE);

  private Differences() {}

  /** The first clash, else the first difference in exactness; null where all agree. */
  static Claim.@Nullable Difference of(List<List<ToldFigure>> groups) {
    Claim.Difference rounding = null;
    for (List<ToldFigure> group : groups) {
      for (ToldFigure a : group) {
        for (ToldFigure b : group) {
          if (a.passage() < b.passage()
              && a.unit().article() != b.unit().article()
              && a.question().isLike(b.question())) {
            if (!Amounts.compatible(a.figure(), b.figure()) && !tellsBoth(group, a, b)) {
              return clash(a, b);
            }
            rounding = rounding == null ? rounding(a, b) : rounding;
          }
        }
      }
    }
    return rounding;
  }

  static boolean clashes(Claim.@Nullable Difference difference) {
    return difference != null && difference.reason() != Claim.Reason.ROUNDING;
  }

  /** Whether one of the two articles gives the other's value, too. */
  private static boolean tellsBoth(List<ToldFigure> group, ToldFigure a, ToldFigure b) {
    return group.stream()
        .anyMatch(
            each ->
                (each.unit().article() == a.unit().article()
                        && Amounts.compatible(each.figure(), b.figure()))
                    || (each.unit().article() == b.unit().article()
                        && Amounts.compatible(each.figure(), a.figure())));
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
    String times = times(a, b);
    if (times != null) {
      return new Claim.Difference(slot, Claim.Reason.LATER_REPORT, times);
    }
    String one = Sources.authority(a.unit());
    String other = Sources.authority(b.unit());
    return one != null && other != null && !one.equals(other)
        ? new Claim.Difference(slot, Claim.Reason.AUTHORITY, one + " / " + other)
        : new Claim.Difference(slot, Claim.Reason.UNEXPLAINED, "");
  }

  /** The words of a pattern where only one of the two has them. */
  private static @Nullable String first(Pattern pattern, ToldFigure a, ToldFigure b) {
    Matcher one = pattern.matcher(a.unit().passage().text());
    Matcher other = pattern.matcher(b.unit().passage().text());
    boolean inOne = one.find();
    boolean inOther = other.find();
    return inOne == inOther ? null : inOne ? one.group() : other.group();
  }

  private static @Nullable String times(ToldFigure a, ToldFigure b) {
    PublishedAt one = a.unit().in().article().published();
    PublishedAt other = b.unit().in().article().published();
    if (one == null || other == null || Objects.equals(one.value(), other.value())) {
      return null;
    }
    return one.value() + " / " + other.value();
  }
}
