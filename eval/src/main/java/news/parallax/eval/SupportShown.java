package news.parallax.eval;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import news.parallax.claim.Claim;
import news.parallax.eval.LabelledSupport.Labelled;

/**
 * How claims are shown beside how people labelled their passages.
 *
 * @param all each labelled passage with the claim that has it
 */
record SupportShown(List<Shown> all) {

  /** A labelled passage and the claim that has it. */
  record Shown(Labelled labelled, Claim claim) {
    private boolean is(Claim.Support support) {
      return claim.support() == support;
    }

    private boolean hasReason() {
      Claim.Difference difference = claim.difference();
      return difference != null
          && lower(difference.slot()).equals(labelled.slot())
          && lower(difference.reason()).equals(labelled.reason());
    }

    private static String lower(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Prints what is right of each kind shown, and how much of what others tell is shown so. */
  void print(PrintStream out) {
    print("corroborated", Claim.Support.CORROBORATED, s -> s.labelled().isToldByOthers(), out);
    print(
        "differing",
        Claim.Support.DIFFERING,
        s -> s.labelled().support() == Claim.Support.DIFFERING,
        out);
    print("differing, with slot and reason", Claim.Support.DIFFERING, Shown::hasReason, out);
    print("lone", Claim.Support.LONE, s -> !s.labelled().isToldByOthers(), out);
    List<Shown> sure =
        all.stream().filter(shown -> !shown.claim().evidence().maybeElsewhere()).toList();
    new SupportShown(sure)
        .print(
            "lone, where no other may tell it",
            Claim.Support.LONE,
            s -> !s.labelled().isToldByOthers(),
            out);
    double told = weight(s -> s.labelled().isToldByOthers());
    double shown = weight(s -> s.labelled().isToldByOthers() && !s.is(Claim.Support.LONE));
    double maybe =
        weight(s -> s.labelled().isToldByOthers() && s.claim().evidence().maybeElsewhere());
    out.printf(
        Locale.ROOT,
        "of what others tell, each passage for all like it: %.3f shown so, %.3f as what others may"
            + " tell%n",
        shown / told,
        maybe / told);
  }

  private double weight(Predicate<Shown> which) {
    return all.stream().filter(which).mapToDouble(shown -> shown.labelled().like()).sum();
  }

  private void print(
      String kind, Claim.Support support, Predicate<Shown> isRight, PrintStream out) {
    List<Shown> shown = all.stream().filter(each -> each.is(support)).toList();
    long right = shown.stream().filter(isRight).count();
    out.printf(
        Locale.ROOT,
        "shown as %s: %d of %d right (%.2f)%n",
        kind,
        right,
        shown.size(),
        right / (double) Math.max(1, shown.size()));
  }
}
