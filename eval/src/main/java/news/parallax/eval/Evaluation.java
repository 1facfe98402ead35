package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;

/** Measures one stage against a gold set. */
public interface Evaluation {

  /** The word after {@code eval} on the command line. */
  String kind();

  /**
   * Measures.
   *
   * @param gold a file or folder of the form that output.md states for the kind
   * @throws IOException if the gold set can't be read
   */
  Score run(Path gold) throws IOException;
}
