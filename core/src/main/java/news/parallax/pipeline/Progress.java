package news.parallax.pipeline;

/** Is told how far the work is, from any thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, total, known) -> {};

  /**
   * One more item is done.
   *
   * @param stage what is being done, one word ("reading")
   * @param total 0 where nobody knows
   * @param known how many of those done needed no work, as they were known from before
   */
  void done(String stage, int done, int total, int known);
}
