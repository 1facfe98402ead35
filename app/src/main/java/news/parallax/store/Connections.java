package news.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Connections to a database that is read, kept open for who reads next. None is kept of a file that
 * another one took the place of. Safe for threads.
 */
final class Connections implements ConnectionFactory, StatementBuilderFactory {
  private static final int KEPT = 8;

  private final Path file;
  private final SQLiteConfig config;
  private final ConcurrentLinkedDeque<Kept> idle = new ConcurrentLinkedDeque<>();
  private final Map<Connection, Kept> all = new ConcurrentHashMap<>();

  Connections(Path file, SQLiteConfig config) {
    this.file = file;
    this.config = config;
  }

  /** A connection with its statements and the file it is to. */
  private record Kept(Connection connection, Statements statements, @Nullable Object file) {}

  @Override
  public Connection openConnection() throws SQLException {
    Object now = fileKey();
    for (Kept kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
      if (Objects.equals(kept.file(), now)) {
        return kept.connection();
      }
      close(kept);
    }
    Connection connection = Database.connection(file, config);
    all.put(connection, new Kept(connection, new Statements(), now));
    return connection;
  }

  /** What tells the file from another of its name; null where it is gone or the system can't. */
  private @Nullable Object fileKey() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    Kept kept = Objects.requireNonNull(all.get(connection));
    if (idle.size() < KEPT) {
      idle.addFirst(kept);
    } else {
      close(kept);
    }
  }

  @Override
  public StatementBuilder createStatementBuilder(Connection connection) {
    return Objects.requireNonNull(all.get(connection)).statements();
  }

  /** Closes those that nobody uses. */
  void closeIdle() {
    for (Kept kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
      try {
        close(kept);
      } catch (SQLException e) {
        // nothing is lost: it only read
      }
    }
  }

  private void close(Kept kept) throws SQLException {
    all.remove(kept.connection());
    kept.connection().close();
  }
}
