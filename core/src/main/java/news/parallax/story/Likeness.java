package news.parallax.story;

/** How like two articles are, as numbers for a {@link Net}. */
final class Likeness {
  private Likeness() {}

  /** In this order: all words, head, names, words, phrases; their roots; names by words; days. */
  static double[] of(Member a, Member b) {
    double[] sums = new double[5];
    Bag x = a.bag();
    Bag y = b.bag();
    for (int i = 0, j = 0; i < x.size() && j < y.size(); ) {
      int order = x.terms()[i] - y.terms()[j];
      if (order == 0) {
        add(sums, x, i, y, j);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double[] inputs = new double[14];
    for (int k = 0; k < sums.length; k++) {
      inputs[k] = sums[k];
      inputs[k + 5] = Math.sqrt(sums[k]);
    }
    inputs[10] = sums[2] * sums[3];
    Integer days = a.days(b);
    inputs[11] = days == null ? 0 : Math.log1p(days);
    inputs[12] = days == null ? 0 : 1;
    inputs[13] = (a.published() == null) == (b.published() == null) ? 0 : 1;
    return inputs;
  }

  private static void add(double[] sums, Bag x, int i, Bag y, int j) {
    sums[0] += x.all()[i] * y.all()[j];
    sums[1] += x.head()[i] * y.head()[j];
    if (((x.marks()[i] ^ y.marks()[j]) & (Bag.NAME | Bag.NUMBER | Bag.PHRASE)) == 0) {
      int kind = x.is(i, Bag.NAME) ? 2 : x.isWord(i) ? 3 : x.is(i, Bag.PHRASE) ? 4 : -1;
      if (kind > 0) {
        sums[kind] += x.part()[i] * y.part()[j];
      }
    }
  }
}
