package news.parallax.store;

/** Why a library can't be used now, in a user's words. Nothing is wrong with the program. */
public final class LibraryProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A problem told in one line. */
  public LibraryProblem(String message) {
    super(message);
  }
}
