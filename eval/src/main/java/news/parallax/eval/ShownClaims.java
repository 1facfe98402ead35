package news.parallax.eval;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.SeenPairs.Place;
import news.parallax.eval.Readings.Finding;
import news.parallax.eval.Readings.Kind;

/** Counts how claims are shown beside what people found who read the story whole. */
final class ShownClaims {
  /** So many lone claims of a story are seen without scrolling far. */
  private static final int FIRST = 5;

  private final List<Count> claims = new ArrayList<>();
  private final List<Count> firstLone = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> maybe = new HashSet<>();

  /** A claim as shown, and what readers found between its passages. */
  private record Count(Claim claim, List<Finding> found, boolean passageTold, boolean textTold) {
    boolean is(Claim.Support support) {
      return claim.support() == support;
    }

    boolean differs() {
      return found.stream().anyMatch(finding -> finding.kind() == Kind.DIFFERS);
    }

    boolean hasReason() {
      return claim.differences().stream()
          .anyMatch(
              difference ->
                  found.stream()
                      .anyMatch(
                          finding ->
                              finding.slot().equals(name(difference.slot()))
                                  && finding.reason().equals(name(difference.reason()))));
    }

    private static String name(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Adds a story: its claims as shown, and the story as read. */
  void add(List<Claim> all, Readings.Story read) {
    Set<Place> toldHere = told(read);
    toldHere.forEach(place -> told.add(read.id() + place));
    List<Count> here = new ArrayList<>();
    for (Claim claim : all) {
      List<Place> places = claim.passages().stream().map(told -> place(told.passage())).toList();
      List<Finding> found =
          read.findings().stream()
              .filter(finding -> places.stream().filter(finding.passages()::contains).count() > 1)
              .toList();
      here.add(
          new Count(
              claim,
              found,
              places.stream().anyMatch(toldHere::contains),
              toldHere.contains(place(claim.text()))));
      for (Place place : places) {
        if (claim.support() != Claim.Support.LONE) {
          shown.add(read.id() + place);
        } else if (claim.evidence().maybeElsewhere()) {
          maybe.add(read.id() + place);
        }
      }
    }
    claims.addAll(here);
    here.stream()
        .filter(count -> count.is(Claim.Support.LONE))
        .limit(FIRST)
        .forEach(firstLone::add);
  }

  /** The passages that another source tells, alike, otherwise or within one of its own. */
  private static Set<Place> told(Readings.Story read) {
    Set<Place> places = new HashSet<>();
    for (Finding finding : read.findings()) {
      places.addAll(
          finding.kind() == Kind.WITHIN ? finding.passages().subList(0, 1) : finding.passages());
    }
    return places;
  }

  private static Place place(Passage passage) {
    return new Place(passage.article(), passage.start());
  }

  /** Prints what is right of each kind shown, and how much of what others tell is shown so. */
  void print(PrintStream out) {
    print("corroborated", c -> c.is(Claim.Support.CORROBORATED), c -> !c.found().isEmpty(), out);
    print(
        "corroborated, whose text others tell",
        c -> c.is(Claim.Support.CORROBORATED),
        c -> !c.found().isEmpty() && c.textTold(),
        out);
    print("differing", c -> c.is(Claim.Support.DIFFERING), Count::differs, out);
    print(
        "differing, with slot and reason",
        c -> c.is(Claim.Support.DIFFERING),
        Count::hasReason,
        out);
    print("lone", c -> c.is(Claim.Support.LONE), c -> !c.passageTold(), out);
    print(
        "lone, where no other may tell it",
        c -> c.is(Claim.Support.LONE) && !c.claim().evidence().maybeElsewhere(),
        c -> !c.passageTold(),
        out);
    print(
        "lone, the first " + FIRST + " of each story",
        firstLone::contains,
        c -> !c.passageTold(),
        out);
    Set<String> right = new HashSet<>(shown);
    right.retainAll(told);
    Set<String> perhaps = new HashSet<>(maybe);
    perhaps.retainAll(told);
    perhaps.removeAll(shown);
    out.printf(
        Locale.ROOT,
        "passages shown as told by others: %d, right %.3f; of the %d that are: shown so %.3f, as"
            + " what others may tell %.3f%n",
        shown.size(),
        right.size() / (double) Math.max(1, shown.size()),
        told.size(),
        right.size() / (double) Math.max(1, told.size()),
        perhaps.size() / (double) Math.max(1, told.size()));
  }

  private void print(
      String kind, Predicate<Count> which, Predicate<Count> isRight, PrintStream out) {
    List<Count> of = claims.stream().filter(which).toList();
    long right = of.stream().filter(isRight).count();
    out.printf(
        Locale.ROOT,
        "claims shown as %s: %d of %d right (%.3f)%n",
        kind,
        right,
        of.size(),
        right / (double) Math.max(1, of.size()));
  }
}
