package news.parallax.export.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import news.parallax.article.Passage;
import news.parallax.claim.Revision;
import news.parallax.export.RevisionText;

/** What the versions of an article changed, for the terminal. */
public final class VersionsText {
  private static final String INDENT = "          ";

  private VersionsText() {}

  /**
   * Writes what one version changed; leaves the writer open.
   *
   * @param name of the version: {@code Version 2, captured 7 May 2024}
   */
  public static void write(String name, Revision revision, Writer out) throws IOException {
    Wrapped.write(name + " · " + RevisionText.counts(revision), "-- ", "   ", out);
    for (Revision.Changed each : revision.changed()) {
      Wrapped.write(RevisionText.values(each), "changed   ", INDENT, out);
      write("was: ", each.before(), out);
      write("now: ", each.after(), out);
    }
    list("new       ", revision.added(), out);
    list("gone      ", revision.dropped(), out);
    for (Revision.Reworded each : revision.reworded()) {
      Wrapped.write(quoted(each.before()), "reworded  was: ", INDENT, out);
      write("now: ", each.after(), out);
    }
    out.write("\n");
  }

  private static void list(String what, List<Passage> passages, Writer out) throws IOException {
    for (Passage each : passages) {
      Wrapped.write(quoted(each), what, INDENT, out);
    }
  }

  private static void write(String which, Passage passage, Writer out) throws IOException {
    Wrapped.write(quoted(passage), INDENT + which, INDENT, out);
  }

  /** With its place in its version's text, in chars. */
  private static String quoted(Passage passage) {
    return "“" + passage.text() + "” [" + passage.start() + "–" + passage.end() + "]";
  }
}
