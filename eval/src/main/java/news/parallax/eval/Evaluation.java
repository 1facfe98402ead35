package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  /**
   * Measures several gold sets as one, where that says more than each alone.
   *
   * @param golds two or more
   * @throws IOException if one can't be read
   */
  default Optional<Score> together(List<Path> golds) throws IOException {
    return Optional.empty();
  }
}
