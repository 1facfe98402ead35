package news.parallax.story;

/**
 * How likely two articles report the same happening, by what they share: the logarithm of the odds
 * is a weighted sum. An article belongs to a story where the mean over its members is above even
 * odds. {@code news.parallax.eval.model.TuneJoins} chooses the numbers.
 *
 * @param head weighs the likeness of titles and first paragraphs, names left out
 * @param names weighs the likeness of the names
 * @param words weighs the likeness of the other words
 * @param phrases weighs the likeness of the pairs of neighbouring words
 * @param start the odds of two articles that share nothing
 * @param day taken off for each unit of ln(1 + days between the publications)
 * @param undated the most that is taken off where a publication is unknown, see {@link Days}
 */
public record JoinModel(
    double head,
    double names,
    double words,
    double phrases,
    double start,
    double day,
    double undated) {
  /** The numbers that ship; see decision 0031. */
  public static final JoinModel TUNED = new JoinModel(5.5, 6.5, 2.5, 13, -6.6, 1.5, 4);

  /** No pair speaks more against a story than this. */
  static final double LEAST = -4.3;

  /** No pair speaks more for a story than this, but a copy. */
  static final double MOST = 8;

  /** The odds of a text that is in large part the other's, whatever else speaks against it. */
  static final double COPY = 9;

  /** From this share of common phrases on, one text is in large part the other's. */
  private static final double LARGE_PART = 0.5;

  /**
   * The odds, between {@link #LEAST} and {@link #MOST}; {@link #COPY} where one is in large part
   * the text of the other.
   *
   * @param words of the first article
   * @param days of the stream
   */
  double odds(Imprint a, Lookup words, Imprint b, Days days) {
    Likeness like = words.likeness(b.bag());
    if (like.held() >= LARGE_PART) {
      return COPY;
    }
    double shared =
        head * Math.sqrt(like.head())
            + names * Math.sqrt(like.names())
            + this.words * Math.sqrt(like.words())
            + phrases * Math.sqrt(like.phrases());
    return Math.clamp(start + shared - days.apart(a, b, day, undated), LEAST, MOST);
  }
}
