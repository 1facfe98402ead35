package news.parallax.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;

/** The one place where a fault of ours over one page is kept from the other pages. */
final class Isolation {
  private Isolation() {}

  /** What the work gives; nothing, but an issue, where it fails. */
  static <T> Optional<T> of(String page, Issues issues, Supplier<Optional<T>> work) {
    try {
      return work.get();
    } catch (OutOfMemoryError full) {
      issues.add(Issue.error(page, "left out: too large for the memory that the program may use"));
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError fault) {
      issues.add(Issue.error(page, "left out, for a fault of this program: " + told(fault)));
      return Optional.empty();
    }
  }

  private static String told(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String what = fault.getClass().getSimpleName() + ": " + fault.getMessage();
    return (trace.length == 0 ? what : what + " at " + trace[0]).lines().findFirst().orElse(what);
  }
}
