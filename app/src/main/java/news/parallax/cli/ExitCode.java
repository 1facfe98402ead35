package news.parallax.cli;

/** What the program tells its caller. */
public final class ExitCode {
  /** All was read. */
  public static final int OK = 0;

  /** It ran, but some input could not be read. */
  public static final int UNREAD = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** A fault of ours. */
  public static final int FAULT = 70;

  private ExitCode() {}
}
