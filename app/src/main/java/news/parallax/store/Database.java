package news.parallax.store;

import java.nio.file.Path;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Ways into an SQLite database. */
final class Database {
  private static final int PATIENCE_MILLIS = 10_000;

  private Database() {}

  /** The one connection that writes. */
  static Handle forWriting(Path file) {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL); // a killed process loses nothing
    return jdbi(file, config).open();
  }

  /** Connections that read, one a call; each sees the database as it was when it began to. */
  static Jdbi forReading(Path file) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return jdbi(file, config);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config;
  }

  private static Jdbi jdbi(Path file, SQLiteConfig config) {
    Properties properties = config.toProperties();
    return Jdbi.create("jdbc:sqlite:" + file.toUri(), properties); // a "?" in a path is no query
  }
}
