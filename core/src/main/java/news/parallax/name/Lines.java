package news.parallax.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a list that ships with this package; those with a leading # are notes. */
final class Lines {
  private Lines() {}

  static Stream<String> of(String resource) {
    try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
