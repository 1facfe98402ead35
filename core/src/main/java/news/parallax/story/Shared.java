package news.parallax.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells what two articles have in common. */
final class Shared {
  private static final int SHOWN = 6;

  private Shared() {}

  /**
   * The evidence for a join.
   *
   * @param shown the words of an article by their numbers
   */
  static Join.Evidence between(Member a, Member b, Map<Integer, String> shown) {
    List<String> names = top(a.bag(), b.bag(), at -> a.bag().is(at, Bag.NAME), shown);
    int other = Bag.NAME | Bag.PHRASE;
    List<String> words = top(a.bag(), b.bag(), at -> !a.bag().is(at, other), shown);
    return new Join.Evidence(names, words, a.days(b));
  }

  /** Shared terms of one sort, most telling first. */
  private static List<String> top(Bag a, Bag b, IntPredicate sort, Map<Integer, String> shown) {
    return IntStream.range(0, a.size())
        .filter(sort)
        .mapToObj(at -> new Common(a.terms()[at], a.all()[at] * weight(b, a.terms()[at])))
        .filter(common -> common.weight() > 0)
        .sorted(
            Comparator.comparingDouble(Common::weight).reversed().thenComparingInt(Common::term))
        .map(common -> shown.getOrDefault(common.term(), ""))
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private static double weight(Bag bag, int term) {
    int at = Arrays.binarySearch(bag.terms(), term);
    return at < 0 ? 0 : bag.all()[at];
  }

  private record Common(int term, double weight) {}
}
