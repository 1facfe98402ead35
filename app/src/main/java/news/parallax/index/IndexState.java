package news.parallax.index;

import java.io.IOException;
import java.util.Map;
import news.parallax.store.Contents;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself.
 *
 * @param problem why it is of no use, in a user's words; null for none
 * @param library whose index it is
 * @param form of its documents, which changes with the program
 * @param revision of the library that it is true to
 */
record IndexState(@Nullable String problem, String library, String form, long revision) {
  /** The form that this program makes. To be raised whenever documents are made otherwise. */
  private static final String FORM = "2";

  private static final String LIBRARY = "library";
  private static final String REVISION = "revision";
  private static final String FORM_KEY = "form";

  /** Reads what an index says. Opens all of its files: most damage shows here. */
  static IndexState of(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return unusable("the search index was missing");
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> said = reader.getIndexCommit().getUserData();
      return new IndexState(
          null,
          said.getOrDefault(LIBRARY, ""),
          said.getOrDefault(FORM_KEY, ""),
          Long.parseLong(said.getOrDefault(REVISION, "0")));
    } catch (IOException | IllegalArgumentException e) { // the latter: a codec of another version
      return unusable("the search index was damaged or made by another version");
    }
  }

  private static IndexState unusable(String problem) {
    return new IndexState(problem, "", "", 0);
  }

  /** What an index of a library as it is now is to say. */
  static Map<String, String> of(Contents contents) {
    return Map.of(
        LIBRARY, contents.library(),
        FORM_KEY, FORM,
        REVISION, Long.toString(contents.revision()));
  }

  /** Why this is no index that could be brought up to date with a library; null where it is one. */
  @Nullable String unfitFor(Contents contents) {
    if (problem != null) {
      return problem;
    }
    if (!form.equals(FORM)) {
      return "the search index was made by another version";
    }
    if (!library.equals(contents.library())) {
      return "the search index was of another library";
    }
    return revision > contents.revision() ? "the search index was ahead of the library" : null;
  }
}
