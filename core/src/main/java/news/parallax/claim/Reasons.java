package news.parallax.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Why two passages of one claim give values that cannot both hold, as far as they show it. */
final class Reasons {
  private static final Pattern CORRECTED =
      Pattern.compile(
          "\\b(?:correct(?:ion|ed|s)|an earlier version|previously (?:said|reported)|"
              + "initially (?:said|reported)|revis(?:ed|ing))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WIDER =
      Pattern.compile(
          "\\b(?:including|in (?:all|total)|altogether|combined)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SO_FAR =
      Pattern.compile(
          "\\b(?:(?:so|thus) far|to date|a total of|overall)\\b", Pattern.CASE_INSENSITIVE);

  private Reasons() {}

  /**
   * The likely reason that two figures differ.
   *
   * @param otherScope whether one counts more than the other ("dead" beside "dead or injured")
   */
  static Claim.Difference ofFigures(Claim.Slot slot, Side a, Side b, boolean otherScope) {
    String corrected = first(CORRECTED, a, b);
    if (corrected != null) {
      return new Claim.Difference(slot, Claim.Reason.CORRECTION, corrected);
    }
    String wider = first(WIDER, a, b);
    if (wider != null || otherScope) {
      return new Claim.Difference(
          slot, Claim.Reason.SCOPE, wider != null ? wider : both(a.text(), b.text()));
    }
    String times = slot == Claim.Slot.AGE ? null : times(a, b);
    if (times != null) {
      return new Claim.Difference(slot, Claim.Reason.LATER_REPORT, times);
    }
    String running = first(SO_FAR, a, b);
    return running != null
        ? new Claim.Difference(slot, Claim.Reason.SCOPE, running)
        : byAuthority(slot, a, b);
  }

  /** The likely reason that two days, places, names or the like differ: these do not grow. */
  static Claim.Difference ofFacts(Claim.Slot slot, Side a, Side b) {
    String corrected = first(CORRECTED, a, b);
    return corrected != null
        ? new Claim.Difference(slot, Claim.Reason.CORRECTION, corrected)
        : byAuthority(slot, a, b);
  }

  private static Claim.Difference byAuthority(Claim.Slot slot, Side a, Side b) {
    Claim.Difference authorities = authorities(slot, a, b);
    return authorities != null
        ? authorities
        : new Claim.Difference(slot, Claim.Reason.UNEXPLAINED, both(a.text(), b.text()));
  }

  /** The two that are named as having said so; null where they are not two. */
  static Claim.@Nullable Difference authorities(Claim.Slot slot, Side a, Side b) {
    String one = Sources.authority(a);
    String other = Sources.authority(b);
    return one == null || other == null || Sources.areOne(one, other)
        ? null
        : new Claim.Difference(slot, Claim.Reason.AUTHORITY, both(one, other));
  }

  /** Two words side by side, as evidence shows them. */
  static String both(String one, String other) {
    return one + " / " + other;
  }

  /** The words of a pattern where only one of the two has them. */
  private static @Nullable String first(Pattern pattern, Side a, Side b) {
    Matcher one = pattern.matcher(a.unit().passage().text());
    Matcher other = pattern.matcher(b.unit().passage().text());
    boolean inOne = one.find();
    boolean inOther = other.find();
    return inOne == inOther ? null : inOne ? one.group() : other.group();
  }

  /** The two values with their times, the earlier first; null where it cannot be known. */
  private static @Nullable String times(Side a, Side b) {
    Article one = a.unit().in().article();
    Article other = b.unit().in().article();
    if (Timing.isBefore(one, other)) {
      return both(at(a, one), at(b, other));
    }
    return Timing.isBefore(other, one) ? both(at(b, other), at(a, one)) : null;
  }

  private static String at(Side side, Article article) {
    PublishedAt published = article.published();
    return published == null ? side.text() : side.text() + " " + published.value();
  }
}
