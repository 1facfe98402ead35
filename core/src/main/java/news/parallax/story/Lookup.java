package news.parallax.story;

/** A bag made ready to be compared with many others: finds a term without a search. Immutable. */
final class Lookup {
  /** Texts with fewer pairs of words may share them by chance. */
  private static final int LEAST_PHRASES = 10;

  private static final int SPREAD = 0x9E3779B1;

  private final Bag bag;
  private final short[] places;
  private final int shift;

  Lookup(Bag bag) {
    this.bag = bag;
    int bits = 34 - Integer.numberOfLeadingZeros(bag.size());
    places = new short[1 << bits];
    shift = 32 - bits;
    for (int at = 0; at < bag.size(); at++) {
      int place = (bag.terms()[at] * SPREAD) >>> shift;
      while (places[place] != 0) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = (short) (at + 1);
    }
  }

  /** The place of a term in the bag; -1 where it is not there. */
  private int at(int term) {
    int place = (term * SPREAD) >>> shift;
    while (places[place] != 0) {
      int at = places[place] - 1;
      if (bag.terms()[at] == term) {
        return at;
      }
      place = (place + 1) & (places.length - 1);
    }
    return -1;
  }

  /** How like another bag is. */
  Likeness likeness(Bag other) {
    double head = 0;
    double[] kinds = new double[Bag.PHRASE + 1];
    int held = 0;
    for (int j = 0; j < other.size(); j++) {
      int i = at(other.terms()[j]);
      if (i >= 0) {
        head += bag.head()[i] * other.head()[j];
        byte kind = bag.marks()[i];
        kinds[kind] += other.is(j, kind) ? bag.part()[i] * other.part()[j] : 0;
        held += kind == Bag.PHRASE ? 1 : 0;
      }
    }
    int fewer = Math.min(bag.phrases(), other.phrases());
    double share = fewer < LEAST_PHRASES ? 0 : (double) held / fewer;
    return new Likeness(head, kinds[Bag.NAME], kinds[Bag.WORD], kinds[Bag.PHRASE], share);
  }
}
