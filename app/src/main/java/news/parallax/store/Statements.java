package news.parallax.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps a connection's statements, as SQLite takes as long to understand one as to run it. Not safe
 * for several threads, like the connection.
 */
final class Statements extends DefaultStatementBuilder {
  private static final int KEPT = 100;

  /** Those that nobody uses now, the one used last at the end. */
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    return kept == null ? super.create(connection, sql, context) : kept;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (!(statement instanceof PreparedStatement prepared) || prepared.isClosed()) {
      super.close(connection, sql, statement);
      return;
    }
    prepared.clearParameters();
    PreparedStatement same = idle.put(sql, prepared);
    if (same != null) {
      same.close();
    }
    if (idle.size() > KEPT) {
      Iterator<PreparedStatement> leastRecent = idle.values().iterator();
      leastRecent.next().close();
      leastRecent.remove();
    }
  }
}
