package news.parallax.pipeline;

/** Is told how far the work is, from any thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * One more item is done.
   *
   * @param stage what is being done, one word ("reading")
   * @param total 0 where nobody knows
   */
  void done(String stage, int done, int total);
}
