package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What a list of stories tells of each.
 *
 * @param title null until its brief is made
 * @param first when its first article was published; null where none is dated
 * @param last when its last one was
 * @param seen when its last article was captured
 * @param change the number of the last change of it
 */
public record StoryRow(
    StoryId id,
    String language,
    @Nullable String title,
    @Nullable Instant first,
    @Nullable Instant last,
    Instant seen,
    Breadth breadth,
    Claims claims,
    long change) {

  /** How broad a story is: see {@code export.Counts}. */
  public record Breadth(int articles, int texts, int outlets, int origins) {}

  /** How many claims of each support it has. */
  public record Claims(int corroborated, int differing, int lone) {}

  static final String COLUMNS =
      "id, language, title, first, last, seen, articles, texts, outlets, origins, corroborated,"
          + " differing, lone, change";

  static StoryRow read(ResultSet row, StatementContext context) throws SQLException {
    return new StoryRow(
        new StoryId(row.getString("id")),
        row.getString("language"),
        row.getString("title"),
        Seconds.of(row, "first"),
        Seconds.of(row, "last"),
        Instant.ofEpochSecond(row.getLong("seen")),
        new Breadth(
            row.getInt("articles"),
            row.getInt("texts"),
            row.getInt("outlets"),
            row.getInt("origins")),
        new Claims(row.getInt("corroborated"), row.getInt("differing"), row.getInt("lone")),
        row.getLong("change"));
  }
}
