package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Decisions as the database holds them. */
final class DecisionForm {
  private DecisionForm() {}

  static List<Decision.Taken> all(Handle handle, String which) {
    return handle.createQuery("select * from decisions " + which).map(DecisionForm::read).list();
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
