package news.parallax.serve;

/** Why a request is not answered as asked, in a user's words. Nothing is wrong with the program. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String advice;

  /**
   * A problem.
   *
   * @param status of HTTP, 400 to 599
   * @param what is wrong, one sentence without a full stop
   * @param advice what to do now, one sentence
   */
  public Problem(int status, String what, String advice) {
    super(what);
    this.status = status;
    this.advice = advice;
  }

  /** What was asked for is not there. */
  public static Problem notFound(String what) {
    return new Problem(
        404, what, "It may have been merged or removed: search for it, or go to the front page.");
  }

  /** A part of the request cannot be read. */
  public static Problem badRequest(String what) {
    return new Problem(400, what, "Correct the address and try again.");
  }

  public int status() {
    return status;
  }

  /** What is wrong. */
  public String what() {
    return String.valueOf(getMessage());
  }

  public String advice() {
    return advice;
  }
}
