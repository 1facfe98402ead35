package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import news.parallax.article.ArticleId;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * One change of the library.
 *
 * @param id counts the changes, from 1
 * @param kind {@code founded, joined, moved, merged, split, closed, reopened, updated, decided}
 * @param detail the other story or what else the kind needs; null for none
 */
public record ChangeRow(
    long id,
    Instant at,
    String kind,
    @Nullable StoryId story,
    @Nullable ArticleId article,
    @Nullable String detail) {

  static ChangeRow read(ResultSet row, StatementContext context) throws SQLException {
    String story = row.getString("story");
    String article = row.getString("article");
    return new ChangeRow(
        row.getLong("id"),
        Instant.ofEpochSecond(row.getLong("at")),
        row.getString("kind"),
        story == null ? null : new StoryId(story),
        article == null ? null : new ArticleId(article),
        row.getString("detail"));
  }
}
