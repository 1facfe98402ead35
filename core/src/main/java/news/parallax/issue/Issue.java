package news.parallax.issue;

import java.util.Comparator;
import java.util.Objects;

/**
 * A fault of an input, for its owner to mend. Faults of the program are exceptions instead.
 *
 * @param where the file, archive entry or address, with line or byte where known ({@code
 *     news.jsonl:12})
 * @param message what is wrong and what follows from it, one line
 */
public record Issue(Severity severity, String where, String message) implements Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::where)
          .thenComparing(Issue::severity)
          .thenComparing(Issue::message);

  public Issue {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(where);
    Objects.requireNonNull(message);
  }

  /** An issue that lost something. */
  public static Issue error(String where, String message) {
    return new Issue(Severity.ERROR, where, message);
  }

  /** An issue that lost nothing. */
  public static Issue warning(String where, String message) {
    return new Issue(Severity.WARNING, where, message);
  }

  /** By place, then severity, then message. */
  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }
}
