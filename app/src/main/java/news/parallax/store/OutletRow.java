package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What an outlet did in all stories. Counts, not scores.
 *
 * @param first stories that it was the first known outlet to report, among others
 * @param lone claims that it tells alone in stories of several origins
 * @param contradicted claims of it that later reports differ from
 */
public record OutletRow(
    String outlet, int stories, int articles, int first, int lone, int contradicted) {

  static OutletRow read(ResultSet row) throws SQLException {
    return new OutletRow(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6));
  }
}
