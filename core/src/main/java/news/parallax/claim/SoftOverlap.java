package news.parallax.claim;

import news.parallax.claim.Lexicon.Entry;

/**
 * How much of two passages finds its like in the other: the same words, and words of like meaning
 * by their vectors. Numbers are like themselves only.
 *
 * @param events how many words that can be verbs find their like, the mean of both ways
 * @param ofA share by weight of the first that finds its like in the second, 0 to 1
 * @param ofB the same of the second in the first
 * @param covered how many words of the passage with fewer of them find a near like
 */
record SoftOverlap(double events, double ofA, double ofB, int covered) {
  /** From here on two words may say the same. */
  private static final double NEAR = 0.55;

  static SoftOverlap of(Profile a, Profile b) {
    Way there = new Way(a);
    Way back = new Way(b);
    compare(there, back);
    return new SoftOverlap(
        (there.events() + back.events()) / 2,
        there.share(),
        back.share(),
        Math.min(there.covered(), back.covered()));
  }

  /** The share of the passage that finds less of itself in the other. */
  double least() {
    return Math.min(ofA, ofB);
  }

  /** The share of the passage that finds more of itself in the other. */
  double most() {
    return Math.max(ofA, ofB);
  }

  /** Finds for each word of both the best of the other, looking at every two words once. */
  private static void compare(Way there, Way back) {
    for (int i = 0; i < there.entries.length; i++) {
      Entry a = there.entries[i];
      for (int j = 0; j < back.entries.length; j++) {
        Entry b = back.entries[j];
        if (a.id() == b.id()) {
          there.same(i);
          back.same(j);
        } else if (!(there.found[i] && back.found[j]) && !a.number() && !b.number()) {
          double like = a.likeness(b);
          boolean events = a.isEvent() && b.isEvent();
          there.like(i, like, events);
          back.like(j, like, events);
        }
      }
    }
  }

  /** The words of one passage and the best that the other has for each. */
  private static final class Way {
    private final Entry[] entries;
    private final boolean[] found;
    private final double[] best;
    private final double[] bestEvent;

    Way(Profile profile) {
      entries = profile.entries();
      found = new boolean[entries.length];
      best = new double[entries.length];
      bestEvent = new double[entries.length];
    }

    void same(int at) {
      found[at] = true;
      best[at] = 1;
      bestEvent[at] = 1;
    }

    void like(int at, double like, boolean events) {
      best[at] = Math.max(best[at], like);
      bestEvent[at] = events ? Math.max(bestEvent[at], like) : bestEvent[at];
    }

    double events() {
      double count = 0;
      for (int i = 0; i < entries.length; i++) {
        count += entries[i].isEvent() ? bestEvent[i] : 0;
      }
      return count;
    }

    double share() {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < entries.length; i++) {
        sum += entries[i].weight() * best[i];
        weights += entries[i].weight();
      }
      return weights == 0 ? 0 : sum / weights;
    }

    int covered() {
      int count = 0;
      for (double like : best) {
        count += like >= NEAR ? 1 : 0;
      }
      return count;
    }
  }
}
