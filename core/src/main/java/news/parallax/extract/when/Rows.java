package news.parallax.extract.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rows of a table that ships with this package: fields parted by tabs, {@code #} comments. */
final class Rows {
  private static final Pattern BAR = Pattern.compile("\\|");

  private Rows() {}

  /** The phrases of a field that parts them by bars. */
  static List<String> words(String field) {
    return BAR.splitAsStream(field).toList();
  }

  static List<String[]> of(String resource) {
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
