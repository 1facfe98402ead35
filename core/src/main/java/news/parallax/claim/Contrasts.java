package news.parallax.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the passages of a claim differ in days, places, people and their parts, speakers, in what
 * they deny and in how sure they are.
 */
final class Contrasts {
  private static final List<Contrast.Finder> FINDERS =
      List.of(
          Days::between,
          Wheres::between,
          Namesakes::between,
          Speakers::between,
          Parts::between,
          Doers::between,
          Denials::between,
          Strengths::between);

  /** So many passages are compared with each other; the cost grows with the square. */
  private static final int COMPARED = 40;

  private final List<Found> found;

  /**
   * A contrast and where it is.
   *
   * @param one index into the claim's passages
   */
  private record Found(int one, int other, Contrast contrast) {}

  /** Whether two passages, by their indices into a claim, tell of one thing. */
  interface TellOne {
    boolean test(int one, int other);
  }

  private Contrasts(List<Found> found) {
    this.found = found;
  }

  /** None: for a question asked of a whole story. */
  static Contrasts none() {
    return new Contrasts(List.of());
  }

  /** Those of a claim's passages, in their order. */
  static Contrasts of(List<Unit> passages, TellOne tellOne) {
    int compared = Math.min(COMPARED, passages.size());
    return new Contrasts(
        IntStream.range(0, compared)
            .boxed()
            .flatMap(
                one ->
                    IntStream.range(one + 1, compared)
                        .filter(other -> areOfTwoArticles(passages.get(one), passages.get(other)))
                        .filter(other -> tellOne.test(one, other))
                        .boxed()
                        .flatMap(other -> between(one, other, passages)))
            .toList());
  }

  private static boolean areOfTwoArticles(Unit a, Unit b) {
    return a.article() != b.article();
  }

  private static Stream<Found> between(int one, int other, List<Unit> passages) {
    return FINDERS.stream()
        .map(finder -> finder.between(passages.get(one), passages.get(other)))
        .filter(Objects::nonNull)
        .map(contrast -> new Found(one, other, contrast));
  }

  /** One difference for every two values of a slot, in the order of the passages. */
  List<Claim.Difference> differences() {
    Map<List<String>, Claim.Difference> byValues = new LinkedHashMap<>();
    for (Found each : found) {
      Contrast contrast = each.contrast();
      SortedSet<String> values = new TreeSet<>(List.of(contrast.a().value(), contrast.b().value()));
      byValues.putIfAbsent(
          Stream.concat(Stream.of(contrast.slot().name()), values.stream()).toList(),
          contrast.difference());
    }
    return List.copyOf(byValues.values());
  }

  /** The values that differ, each once, in the order of the passages. */
  List<Claim.Value> values() {
    Map<List<String>, List<Told>> byValue = new LinkedHashMap<>();
    for (Found each : found) {
      add(each.contrast().slot(), each.contrast().a(), each.one(), byValue);
      add(each.contrast().slot(), each.contrast().b(), each.other(), byValue);
    }
    return byValue.values().stream().map(Contrasts::value).toList();
  }

  private record Told(Claim.Slot slot, Side side, int passage) {}

  private static void add(
      Claim.Slot slot, Side side, int passage, Map<List<String>, List<Told>> byValue) {
    byValue
        .computeIfAbsent(List.of(slot.name(), side.value()), key -> new ArrayList<>())
        .add(new Told(slot, side, passage));
  }

  private static Claim.Value value(List<Told> told) {
    Told first = told.getFirst();
    return new Claim.Value(
        first.slot(),
        first.side().value(),
        first.side().text(),
        told.stream().map(Told::passage).distinct().sorted().toList());
  }
}
