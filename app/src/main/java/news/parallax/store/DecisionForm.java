package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Decisions as the database holds them. */
final class DecisionForm {
  private DecisionForm() {}

  /** Newest first, below a number; from the newest where it is null. */
  static List<Decision.Taken> before(Handle handle, @Nullable Long before, int limit) {
    return handle
        .createQuery("select * from decisions where id < ? order by id desc limit ?")
        .bind(0, Objects.requireNonNullElse(before, Long.MAX_VALUE))
        .bind(1, limit)
        .map(DecisionForm::read)
        .list();
  }

  /** Those that hold, oldest first. */
  static List<Decision.Taken> holding(Handle handle) {
    return handle
        .createQuery("select * from decisions where undone is null order by id")
        .map(DecisionForm::read)
        .list();
  }

  private static Decision.Taken read(ResultSet row, StatementContext context) throws SQLException {
    long undone = row.getLong("undone");
    boolean holds = row.wasNull();
    return new Decision.Taken(
        row.getLong("id"),
        row.getLong("at"),
        row.getLong("turn"),
        Packed.ofJson(row.getString("body"), Decision.class),
        holds ? null : undone);
  }
}
