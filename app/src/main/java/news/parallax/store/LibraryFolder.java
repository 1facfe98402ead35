package news.parallax.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a library is, with the places in it. */
public record LibraryFolder(Path path) {
  private static final String NAME = "parallax";

  /**
   * The folder that a user means.
   *
   * @param given on the command line, or null
   * @param environment variables of the process
   * @param property of the Java machine, by its name
   */
  public static LibraryFolder of(
      @Nullable Path given, Map<String, String> environment, UnaryOperator<String> property) {
    String home = environment.get("PARALLAX_HOME");
    if (given != null) {
      return new LibraryFolder(given);
    }
    return new LibraryFolder(
        home != null && !home.isBlank() ? Path.of(home) : ofUser(environment, property));
  }

  /** Where programs of this system keep what a user made with them. */
  private static Path ofUser(Map<String, String> environment, UnaryOperator<String> property) {
    Path user = Path.of(property.apply("user.home"));
    String system = property.apply("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Path.of(environment.getOrDefault("LOCALAPPDATA", user.toString()), NAME);
    }
    if (system.startsWith("mac")) {
      return user.resolve("Library/Application Support").resolve(NAME);
    }
    String data = environment.get("XDG_DATA_HOME");
    return (data == null || data.isBlank() ? user.resolve(".local/share") : Path.of(data))
        .resolve(NAME);
  }

  /** The database. */
  public Path database() {
    return path.resolve("library.db");
  }

  /** The folder of the search index. */
  public Path index() {
    return path.resolve("index");
  }

  /** The hashes of the tokens that open its desk to others. */
  public Path tokens() {
    return path.resolve("tokens");
  }

  /** Held by the one who writes. */
  Path lock() {
    return path.resolve("writer.lock");
  }
}
