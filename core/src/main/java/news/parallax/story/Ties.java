package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * How an article compares with those that it was compared with, kept from both sides so that
 * nothing is compared twice. Those as unlike as can be are left out. Not safe for several threads.
 */
final class Ties {
  /** The oldest ties go when more come. */
  private static final int MOST = 128;

  private Member[] others = new Member[8];
  private float[] odds = new float[8];
  private int size;

  /** Notes the odds of two articles with both. */
  static void tie(Member a, Member b, double odds) {
    if (odds > JoinModel.LEAST) {
      a.ties().makeRoom(a);
      b.ties().makeRoom(b);
      a.ties().add(b, (float) odds);
      b.ties().add(a, (float) odds);
    }
  }

  /** Unties an article from all. */
  static void cut(Member gone) {
    Ties ties = gone.ties();
    for (int i = 0; i < ties.size; i++) {
      ties.others[i].ties().remove(gone);
    }
    ties.size = 0;
    ties.others = new Member[0];
  }

  private void makeRoom(Member self) {
    if (size == MOST) {
      others[0].ties().remove(self);
      remove(others[0]);
    }
  }

  private void add(Member other, float value) {
    if (size == others.length) {
      others = Arrays.copyOf(others, 2 * size + 8);
      odds = Arrays.copyOf(odds, 2 * size + 8);
    }
    others[size] = other;
    odds[size++] = value;
  }

  private void remove(Member gone) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (others[i] != gone) {
        others[kept] = others[i];
        odds[kept++] = odds[i];
      }
    }
    Arrays.fill(others, kept, size, null);
    size = kept;
  }

  /** The odds with another article; the least where they were not compared. */
  double with(Member other) {
    for (int i = 0; i < size; i++) {
      if (others[i] == other) {
        return odds[i];
      }
    }
    return JoinModel.LEAST;
  }

  /** The articles most like it, most like first. */
  List<Member> nearest(int most) {
    int[] at = new int[size];
    Arrays.setAll(at, i -> i);
    List<Member> nearest = new ArrayList<>();
    for (int i : Ranking.heaviest(at, size, i -> odds[i] - JoinModel.LEAST, most)) {
      nearest.add(others[i]);
    }
    return nearest;
  }

  /** The mean odds with each story that it has a tie to, as {@link OpenStory#mean} counts. */
  SequencedMap<OpenStory, Double> means(Member self) {
    SequencedMap<OpenStory, double[]> sums = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      if (others[i].isPlaced()) {
        double[] sum = sums.computeIfAbsent(others[i].story(), any -> new double[2]);
        sum[0] += odds[i];
        sum[1]++;
      }
    }
    SequencedMap<OpenStory, Double> means = new LinkedHashMap<>();
    sums.forEach((story, sum) -> means.put(story, story.mean(self, sum[0], (int) sum[1])));
    return means;
  }
}
