package news.parallax.extract.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tables that ship with this package: fields parted by tabs, {@code #} comments. */
final class Tables {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BAR = Pattern.compile("\\|");

  private Tables() {}

  static List<List<String>> rows(String resource) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> TAB.splitAsStream(line).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static List<String> phrases(String field) {
    return BAR.splitAsStream(field).toList();
  }
}
