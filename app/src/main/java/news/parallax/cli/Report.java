package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import news.parallax.issue.Issue;
import news.parallax.issue.Severity;
import news.parallax.text.Shortened;

/** Tells on standard error what went wrong, one line an issue. */
final class Report {
  /** Letters of a place or a message; a hostile archive's names may be endless. */
  private static final int LONGEST = 500;

  private Report() {}

  /** Prints the issues; returns the exit code that they ask for. */
  static int print(List<Issue> issues, PrintWriter err) {
    boolean lost = false;
    for (Issue issue : issues) {
      boolean error = issue.severity() == Severity.ERROR;
      err.println(
          (error ? "error: " : "warning: ")
              + Shortened.to(LONGEST, issue.where())
              + ": "
              + Shortened.to(LONGEST, issue.message()));
      lost |= error;
    }
    err.flush();
    return lost ? ExitCode.UNREAD : ExitCode.OK;
  }
}
