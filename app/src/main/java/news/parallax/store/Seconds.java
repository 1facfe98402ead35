package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** Times as the database orders them: seconds since 1970, null where unknown. */
final class Seconds {
  private Seconds() {}

  static @Nullable Instant of(ResultSet row, String column) throws SQLException {
    long seconds = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochSecond(seconds);
  }

  static @Nullable Long of(@Nullable PublishedAt time) {
    return time == null ? null : time.instant().getEpochSecond();
  }
}
