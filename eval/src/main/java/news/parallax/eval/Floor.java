package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The least that a stage must reach on the project's own samples. A floor only rises.
 *
 * @param kind the evaluation's kind
 * @param gold the gold set's path below {@code eval/gold}
 * @param metric a name that the evaluation's score has
 */
public record Floor(String kind, String gold, String metric, double least) {

  /** Every floor, in the order of the resource {@code floors.tsv}. */
  public static List<Floor> all() throws IOException {
    try (InputStream in = Floor.class.getResourceAsStream("floors.tsv")) {
      if (in == null) {
        throw new IllegalStateException("floors.tsv is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Floor::of)
          .toList();
    }
  }

  private static Floor of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Floor(cells.get(0), cells.get(1), cells.get(2), Double.parseDouble(cells.get(3)));
  }
}
