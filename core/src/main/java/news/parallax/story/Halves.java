package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The two parts that a story falls into, by average link: the parts with the best mean odds are
 * joined until two are left.
 *
 * @param stay members of the part with the first member
 * @param away members of the other part
 */
record Halves(List<Member> stay, List<Member> away) {
  /** One article or two alone are an odd report, not a happening of their own. */
  private static final int LEAST = 3;

  /** Parts less than half as close to each other as within are two happenings. */
  private static final double CLOSE = 0.5;

  /**
   * The halves of a story that comes apart; null where it holds together. Costs the cube of the
   * members.
   *
   * @param members that are tied to each other
   */
  static @Nullable Halves of(List<Member> members) {
    if (members.size() < 2 * LEAST) {
      return null;
    }
    Parts parts = new Parts(members);
    List<List<Member>> two = parts.two();
    List<Member> stay = two.getFirst();
    List<Member> away = two.getLast();
    boolean large = stay.size() >= LEAST && away.size() >= LEAST;
    return large && parts.areApart() ? new Halves(stay, away) : null;
  }

  /** Whether an article of the story goes with those that go away. */
  boolean takesAway(Member member) {
    boolean stays = stay.contains(member);
    return !stays && (away.contains(member) || mean(member, away) > mean(member, stay));
  }

  private static double mean(Member member, List<Member> part) {
    return part.stream().mapToDouble(other -> member.ties().with(other)).average().orElse(0);
  }

  /** Parts of a story while they are joined, each known by its first member's place. */
  private static final class Parts {
    private final List<Member> members;
    private final List<Integer> firsts;

    /** The sums of odds over the pairs of two parts, or within one. */
    private final double[][] sums;

    private final int[] sizes;
    private final int[] leaders;

    Parts(List<Member> members) {
      int size = members.size();
      this.members = members;
      this.firsts = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      this.sums = new double[size][size];
      this.sizes = new int[size];
      this.leaders = IntStream.range(0, size).toArray();
      Arrays.fill(sizes, 1);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          sums[i][j] = members.get(i).ties().with(members.get(j));
          sums[j][i] = sums[i][j];
        }
      }
    }

    /** Joins until two are left, the one with the first member first. */
    List<List<Member>> two() {
      while (firsts.size() > 2) {
        joinClosest();
      }
      return firsts.stream().map(this::part).toList();
    }

    private List<Member> part(int first) {
      return IntStream.range(0, members.size())
          .filter(at -> leaders[at] == first)
          .mapToObj(members::get)
          .toList();
    }

    private void joinClosest() {
      int into = 0;
      int from = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i : firsts) {
        for (int j : firsts) {
          double mean = sums[i][j] / (sizes[i] * sizes[j]);
          if (i < j && mean > most) {
            most = mean;
            into = i;
            from = j;
          }
        }
      }
      join(into, from);
    }

    private void join(int into, int from) {
      firsts.remove(Integer.valueOf(from));
      for (int first : firsts) {
        if (first != into) {
          sums[into][first] += sums[from][first];
          sums[first][into] = sums[into][first];
        }
      }
      sums[into][into] += sums[from][from] + sums[into][from];
      sizes[into] += sizes[from];
      for (int at = 0; at < leaders.length; at++) {
        leaders[at] = leaders[at] == from ? into : leaders[at];
      }
    }

    boolean areApart() {
      int a = firsts.getFirst();
      int b = firsts.getLast();
      double between = sums[a][b] / (sizes[a] * sizes[b]);
      return between < CLOSE * Math.min(within(a), within(b));
    }

    /** The mean odds of the pairs within a part of at least two. */
    private double within(int part) {
      return 2 * sums[part][part] / (sizes[part] * (sizes[part] - 1.0));
    }
  }
}
