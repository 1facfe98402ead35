package news.parallax.collect;

import news.parallax.issue.Issue;
import news.parallax.issue.Severity;

/** Lists the first faults of an input and counts the others, so that no input floods the screen. */
final class Faults {
  private final String input;
  private final Sink sink;
  private int errors;
  private int warnings;

  Faults(String input, Sink sink) {
    this.input = input;
    this.sink = sink;
  }

  void add(Issue issue) {
    int before = issue.severity() == Severity.ERROR ? errors++ : warnings++;
    if (before < Limits.LISTED_FAULTS) {
      sink.issues().add(issue);
    }
  }

  /** To be called at the input's end. */
  void close() {
    if (errors > Limits.LISTED_FAULTS) {
      sink.error(input, "has " + (errors - Limits.LISTED_FAULTS) + " more such faults");
    }
    if (warnings > Limits.LISTED_FAULTS) {
      sink.warning(input, "has " + (warnings - Limits.LISTED_FAULTS) + " more such flaws");
    }
  }
}
