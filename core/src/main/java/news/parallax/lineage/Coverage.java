package news.parallax.lineage;

/**
 * How much of a text stands in another one.
 *
 * @param words so many of its words
 * @param share of all its words, 0 to 1
 * @param toldShare of the words outside quotation marks: two outlets that quote one statement have
 *     not copied each other
 */
record Coverage(int words, double share, double toldShare) {

  static Coverage of(boolean[] covered, boolean[] quoted) {
    int words = 0;
    int told = 0;
    int toldWords = 0;
    for (int i = 0; i < covered.length; i++) {
      words += covered[i] ? 1 : 0;
      told += quoted[i] ? 0 : 1;
      toldWords += covered[i] && !quoted[i] ? 1 : 0;
    }
    return new Coverage(words, ratio(words, covered.length), ratio(toldWords, told));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
