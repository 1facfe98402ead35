package news.parallax.claim;

import news.parallax.claim.Lexicon.Entry;

/**
 * How much of two passages finds its like in the other: the same words, and words of like meaning
 * by their vectors. A number that the other lacks counts for nothing.
 *
 * @param events how many words that can be verbs find their like, the mean of both ways
 * @param share how much of all by weight, 0 to 1, the mean of both ways
 */
record SoftOverlap(double events, double share) {
  /** The cosine that words have without any likeness. */
  private static final double UNLIKE = 0.35;

  static SoftOverlap of(Profile a, Profile b) {
    Way there = new Way(a);
    Way back = new Way(b);
    compare(there, back);
    return new SoftOverlap(
        (there.events() + back.events()) / 2, (there.share() + back.share()) / 2);
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
        } else if (!(there.found[i] && back.found[j]) && a.isPlain() && b.isPlain()) {
          double like = a.cosine(b);
          boolean events = a.event() && b.event();
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
        count += entries[i].isEvent() ? above(bestEvent[i]) : 0;
      }
      return count;
    }

    double share() {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < entries.length; i++) {
        if (!entries[i].number() || found[i]) {
          sum += entries[i].weight() * above(best[i]);
          weights += entries[i].weight();
        }
      }
      return weights == 0 ? 0 : sum / weights;
    }

    private static double above(double like) {
      return Math.max(0, like - UNLIKE) / (1 - UNLIKE);
    }
  }
}
