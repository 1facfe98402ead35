package news.parallax.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The sources that are read by schedule. For the thread of the one writer. */
public final class SourceLog {
  private final Handle handle;

  SourceLog(Handle handle) {
    this.handle = handle;
  }

  /**
   * A source.
   *
   * @param name its address or path
   * @param read when it was last read, or null
   * @param failures how often in a row it could not be read
   */
  public record Source(String name, @Nullable Instant read, int failures) {}

  /** All sources, by name. */
  public List<Source> all() {
    return handle
        .createQuery("select name, read, failures from sources order by name")
        .map((row, context) -> new Source(row.getString(1), Seconds.of(row, "read"), row.getInt(3)))
        .list();
  }

  /** Remembers a source; one that is there already stays as it is. */
  public void add(String name) {
    handle.execute("insert or ignore into sources (name, failures) values (?, 0)", name);
  }

  /** Forgets a source; false where there is none of this name. */
  public boolean forget(String name) {
    return handle.execute("delete from sources where name = ?", name) > 0;
  }

  /** Keeps what came of reading a source. */
  public void keep(Source source) {
    handle.execute(
        "update sources set read = ?, failures = ? where name = ?",
        source.read() == null ? null : source.read().getEpochSecond(),
        source.failures(),
        source.name());
  }
}
