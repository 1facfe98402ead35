package news.parallax.store;

import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Ways into an SQLite database. */
final class Database {
  private static final int PATIENCE_MILLIS = 10_000;

  private static final Cleaner CLEANER = Cleaner.create();

  private Database() {}

  /** The one connection that writes. */
  static Handle forWriting(Path file) {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL); // a killed process loses nothing
    Statements statements = new Statements();
    return Jdbi.create(() -> connection(file, config))
        .setStatementBuilderFactory(any -> statements)
        .open();
  }

  /**
   * Connections that read, one a call; each sees the database as it was when it began to. They are
   * closed once nobody has the result any more.
   */
  static Jdbi forReading(Path file) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    Connections connections = new Connections(file, config);
    Jdbi jdbi = Jdbi.create(connections).setStatementBuilderFactory(connections);
    CLEANER.register(jdbi, connections::closeIdle);
    return jdbi;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config;
  }

  /** A connection of its own. */
  static Connection connection(Path file, SQLiteConfig config) throws SQLException {
    String address = "jdbc:sqlite:" + file.toUri(); // a "?" in a path is no query
    return DriverManager.getConnection(address, config.toProperties());
  }
}
