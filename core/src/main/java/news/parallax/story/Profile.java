package news.parallax.story;

import java.util.Arrays;

/**
 * What the articles of a story have together: for each term, in how many of them it stands and the
 * sums of their weights. Not safe for several threads.
 */
final class Profile {
  /** A large story's terms that only one article has are given up past so many terms. */
  private static final int MOST = 3_000;

  // Rows: in how many articles a term stands, in how many as a name and as a name in the head,
  // its rarity, and the sums of its weights.
  static final int ARTICLES = 0;
  static final int AS_NAME = 1;
  static final int AS_HEAD_NAME = 2;
  static final int RARITY = 3;
  static final int ALL = 4;
  static final int HEAD = 5;
  static final int NAME = 6;
  static final int WORD = 7;
  static final int PHRASE = 8;

  private static final int ROWS = 9;

  private int[] terms = new int[0];
  private float[][] rows = new float[ROWS][0];
  private final double[] lengths = new double[ROWS];
  private double nameCore;
  private double wordCore;
  private double headNameCore;
  private int articles;

  int articles() {
    return articles;
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  float get(int row, int at) {
    return rows[row][at];
  }

  /** The share of the articles that a row's count is of. */
  double share(int row, int at) {
    return rows[row][at] / articles;
  }

  /** The length of a row as a vector. */
  double length(int row) {
    return lengths[row];
  }

  /** What all names weigh by the squared share of articles that have them as names. */
  double nameCore() {
    return nameCore;
  }

  /** What all terms weigh by the squared share of articles that have them. */
  double wordCore() {
    return wordCore;
  }

  /** As {@link #nameCore}, of the names in titles and first paragraphs. */
  double headNameCore() {
    return headNameCore;
  }

  /** Adds an article's words. */
  void add(Bag bag) {
    articles++;
    int[] union = union(bag);
    float[][] sums = new float[ROWS][union.length];
    for (int to = 0, i = 0, j = 0; to < union.length; to++) {
      if (i < terms.length && terms[i] == union[to]) {
        for (int row = 0; row < ROWS; row++) {
          sums[row][to] = rows[row][i];
        }
        i++;
      }
      if (j < bag.size() && bag.terms()[j] == union[to]) {
        add(sums, to, bag, j);
        j++;
      }
    }
    terms = union;
    rows = sums;
    if (union.length > MOST) {
      prune();
    }
    measure();
  }

  private int[] union(Bag bag) {
    int[] union = new int[terms.length + bag.size()];
    int size = 0;
    for (int i = 0, j = 0; i < terms.length || j < bag.size(); size++) {
      int a = i < terms.length ? terms[i] : Integer.MAX_VALUE;
      int b = j < bag.size() ? bag.terms()[j] : Integer.MAX_VALUE;
      union[size] = Math.min(a, b);
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return Arrays.copyOf(union, size);
  }

  private static void add(float[][] sums, int to, Bag bag, int at) {
    sums[ARTICLES][to]++;
    sums[RARITY][to] = bag.rarity()[at];
    sums[ALL][to] += bag.all()[at];
    sums[HEAD][to] += bag.head()[at];
    if (bag.is(at, Bag.NAME)) {
      sums[AS_NAME][to]++;
      sums[AS_HEAD_NAME][to] += bag.is(at, Bag.HEAD) ? 1 : 0;
      sums[NAME][to] += bag.part()[at];
    } else if (bag.is(at, Bag.PHRASE)) {
      sums[PHRASE][to] += bag.part()[at];
    } else if (bag.isWord(at)) {
      sums[WORD][to] += bag.part()[at];
    }
  }

  private void prune() {
    int kept = 0;
    for (int i = 0; i < terms.length; i++) {
      if (get(ARTICLES, i) > 1) {
        terms[kept] = terms[i];
        for (float[] row : rows) {
          row[kept] = row[i];
        }
        kept++;
      }
    }
    terms = Arrays.copyOf(terms, kept);
    for (int row = 0; row < ROWS; row++) {
      rows[row] = Arrays.copyOf(rows[row], kept);
    }
  }

  private void measure() {
    for (int row = 0; row < ROWS; row++) {
      double squares = 0;
      for (float value : rows[row]) {
        squares += value * value;
      }
      lengths[row] = Math.sqrt(squares);
    }
    nameCore = core(AS_NAME, false);
    wordCore = core(ARTICLES, true);
    headNameCore = core(AS_HEAD_NAME, false);
  }

  private double core(int row, boolean wordsOnly) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      boolean phrase = wordsOnly && get(PHRASE, i) > 0;
      double share = share(row, i);
      sum += phrase ? 0 : share * share * get(RARITY, i);
    }
    return sum;
  }
}
