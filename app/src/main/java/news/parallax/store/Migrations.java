package news.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Brings a database to the form that this program knows, one numbered step after another. */
final class Migrations {
  /** The number of the last step. */
  static final int LATEST = 1;

  private Migrations() {}

  /**
   * Takes the steps that the database has not seen, each whole or not at all.
   *
   * @throws LibraryProblem if the database is of a later program
   */
  static void apply(Handle handle) {
    int version = version(handle);
    if (version > LATEST) {
      throw new LibraryProblem(
          "the library has form "
              + version
              + ", made by a newer Parallax; this one knows up to "
              + LATEST);
    }
    for (int step = version + 1; step <= LATEST; step++) {
      int number = step;
      handle.useTransaction(
          inside -> {
            run(inside, script(number));
            inside.execute("pragma user_version = " + number);
          });
    }
  }

  /** The number of the last step that a database has seen; 0 for an empty one. */
  static int version(Handle handle) {
    return handle.createQuery("pragma user_version").mapTo(Integer.class).one();
  }

  /** SQLite takes the script apart itself, as it knows triggers. */
  private static void run(Handle handle, String script) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate(script);
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException(e, null);
    }
  }

  private static String script(int step) {
    String name = String.format(Locale.ROOT, "%03d.sql", step);
    try (InputStream file = Migrations.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
