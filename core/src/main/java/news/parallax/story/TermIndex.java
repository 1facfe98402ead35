package news.parallax.story;

import java.util.Arrays;

/**
 * Finds articles that share telling words with another one: for each term the last articles that
 * have it among their most telling ones. Articles are known by their slot. Cost and memory do not
 * grow with the articles seen. Not safe for several threads.
 */
final class TermIndex {
  static final int KEYS = 32;
  private static final int LONGEST = 48;
  private static final int GONE = -1;

  private final Places places = new Places();
  private int[][] postings = new int[1024][];
  private int[] counts = new int[1024];
  private float[] sums = new float[1024];
  private int[] touched = new int[1024];

  /** Adds an article. */
  void add(int slot, Bag bag) {
    if (slot >= sums.length) {
      sums = Arrays.copyOf(sums, 2 * slot);
    }
    for (int at : keys(bag)) {
      put(bag.terms()[at], slot);
    }
  }

  private void put(int term, int slot) {
    int place = places.add(term);
    if (place >= postings.length) {
      postings = Arrays.copyOf(postings, 2 * place);
      counts = Arrays.copyOf(counts, 2 * place);
    }
    int[] posting = postings[place] == null ? new int[] {GONE} : postings[place];
    int count = counts[place];
    if (count >= posting.length && posting.length < LONGEST) {
      posting = Arrays.copyOf(posting, Math.min(LONGEST, 3 * posting.length));
      Arrays.fill(posting, count, posting.length, GONE);
    }
    posting[count % posting.length] = slot;
    counts[place] = count == 2 * LONGEST ? LONGEST + 1 : count + 1;
    postings[place] = posting;
  }

  /** Forgets an article. */
  void remove(int slot, Bag bag) {
    for (int at : keys(bag)) {
      int[] posting = posting(bag.terms()[at]);
      for (int i = 0; i < posting.length; i++) {
        posting[i] = posting[i] == slot ? GONE : posting[i];
      }
    }
  }

  /** The slots of those most like an article by the words indexed, most like first. */
  int[] like(Bag bag, int most) {
    int size = 0;
    for (int at : keys(bag)) {
      float weight = bag.all()[at];
      for (int slot : posting(bag.terms()[at])) {
        if (slot != GONE) {
          size = touch(slot, size);
          sums[slot] += weight * weight;
        }
      }
    }
    int[] like = Ranking.heaviest(touched, size, slot -> sums[slot], most);
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    return like;
  }

  private int touch(int slot, int size) {
    if (sums[slot] != 0) {
      return size;
    }
    if (size == touched.length) {
      touched = Arrays.copyOf(touched, 2 * size);
    }
    touched[size] = slot;
    return size + 1;
  }

  private int[] posting(int term) {
    int place = places.of(term);
    return place < 0 ? new int[0] : postings[place];
  }

  private static int[] keys(Bag bag) {
    return bag.heaviest(KEYS);
  }
}
