package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import news.parallax.issue.Issue;
import news.parallax.issue.Severity;

/** Tells on standard error what went wrong, one line an issue. */
final class Report {
  private Report() {}

  /** Prints the issues; returns the exit code that they ask for. */
  static int print(List<Issue> issues, PrintWriter err) {
    boolean lost = false;
    for (Issue issue : issues) {
      boolean error = issue.severity() == Severity.ERROR;
      err.println((error ? "error: " : "warning: ") + issue.where() + ": " + issue.message());
      lost |= error;
    }
    err.flush();
    return lost ? ExitCode.UNREAD : ExitCode.OK;
  }
}
