package news.parallax.store;

import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells faults that the database's surroundings are to blame for from faults of the program. */
final class DatabaseFault {
  /** SQLite's codes are refined by higher bytes. */
  private static final int PRIMARY = 0xff;

  private DatabaseFault() {}

  /** What is wrong with the database of a library; nothing where the fault is another one. */
  static Optional<LibraryProblem> of(Throwable fault, LibraryFolder folder) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof SQLiteException failed) {
        return reason(failed)
            .map(
                reason ->
                    new LibraryProblem(
                        "the library in " + folder.path() + " can't be used: " + reason));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> reason(SQLiteException failed) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failed.getResultCode().code & PRIMARY);
    return Optional.ofNullable(
        switch (code) {
          case SQLITE_FULL ->
              "the disk is full; make room and start again: what is kept stays, the rest follows";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "another program holds its database; try again when it is done";
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "its database may not be written";
          case SQLITE_CANTOPEN -> "its database can't be opened";
          case SQLITE_IOERR -> "its disk can't be read or written (" + failed.getResultCode() + ")";
          case SQLITE_CORRUPT, SQLITE_NOTADB ->
              "its database is damaged; put library.db back from a copy, or ingest its pages into"
                  + " a new library";
          default -> null;
        });
  }
}
