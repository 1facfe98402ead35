package news.parallax.store;

/**
 * A request that is answered once, however often it comes.
 *
 * @param key that its sender gave it
 * @param request what tells it from another one
 */
public record Remembered(String key, String request) {

  /** The key came with another request before. */
  public static final class OtherRequest extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
