package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.parallax.issue.Issue;
import news.parallax.issue.Severity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * An issue with when it was met.
 *
 * @param id counts the issues
 */
public record MetIssue(long id, Instant at, Issue issue) {

  static List<MetIssue> before(Handle handle, @Nullable Long before, int limit) {
    return handle
        .createQuery("select * from issues where id < ? order by id desc limit ?")
        .bind(0, Objects.requireNonNullElse(before, Long.MAX_VALUE))
        .bind(1, limit)
        .map(MetIssue::read)
        .list();
  }

  private static MetIssue read(ResultSet row, StatementContext context) throws SQLException {
    return new MetIssue(
        row.getLong("id"),
        Instant.ofEpochSecond(row.getLong("at")),
        new Issue(
            Severity.valueOf(row.getString("severity")),
            row.getString("place"),
            row.getString("message")));
  }
}
