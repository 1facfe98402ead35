package news.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.claim.Revision;
import org.jspecify.annotations.Nullable;

/** What is said of a revision in fixed words. */
public final class RevisionText {
  private RevisionText() {}

  /** {@code 1 claim changed · 2 new · 1 gone · 3 in other words · 12 as before}. */
  public static String counts(Revision revision) {
    List<String> counts = new ArrayList<>();
    add(counts, revision.changed().size(), " changed");
    add(counts, revision.added().size(), " new");
    add(counts, revision.dropped().size(), " gone");
    add(counts, revision.reworded().size(), " in other words");
    add(counts, revision.kept(), " as before");
    return counts.isEmpty() ? "no claims" : "claims: " + String.join(" · ", counts);
  }

  private static void add(List<String> counts, int count, String what) {
    if (count > 0) {
      counts.add(count + what);
    }
  }

  /** {@code count: “five people” → “nine people”; place: nothing → “Dorn”}. */
  public static String values(Revision.Changed changed) {
    return changed.values().stream()
        .map(
            each ->
                ClaimText.words(each.slot())
                    + ": "
                    + words(each.before())
                    + " → "
                    + words(each.after()))
        .collect(Collectors.joining("; "));
  }

  private static String words(Revision.@Nullable Value value) {
    return value == null ? "nothing" : "“" + value.text().text() + "”";
  }
}
