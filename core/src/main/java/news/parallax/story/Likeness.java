package news.parallax.story;

/**
 * Cosines of two articles' words, each weighted by its rarity.
 *
 * @param head of the words of titles and first paragraphs that are no names
 * @param names of what both have as names
 * @param words of what is neither name nor number in both
 * @param phrases of pairs of neighbouring words
 */
record Likeness(double head, double names, double words, double phrases) {

  static Likeness of(Bag x, Bag y) {
    double head = 0;
    double[] kinds = new double[Bag.PHRASE + 1];
    for (int i = 0, j = 0; i < x.size() && j < y.size(); ) {
      int order = x.terms()[i] - y.terms()[j];
      if (order == 0) {
        head += x.head()[i] * y.head()[j];
        byte kind = x.marks()[i];
        kinds[kind] += y.is(j, kind) ? x.part()[i] * y.part()[j] : 0;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Likeness(head, kinds[Bag.NAME], kinds[Bag.WORD], kinds[Bag.PHRASE]);
  }
}
