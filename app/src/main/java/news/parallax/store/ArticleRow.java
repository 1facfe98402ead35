package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import news.parallax.article.ArticleId;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What a list of articles tells of each.
 *
 * @param key its address, or where its page was read
 * @param language of the stories that it may join
 * @param published null where unknown
 * @param version number of the version that is shown, from 1
 * @param story null while it waits, and where it tells no news
 */
public record ArticleRow(
    ArticleId id,
    String key,
    String language,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable Instant published,
    Instant captured,
    int version,
    @Nullable StoryId story) {

  static final String COLUMNS =
      "id, key, language, outlet, title, url, published, captured, version, story";

  static ArticleRow read(ResultSet row, StatementContext context) throws SQLException {
    String story = row.getString("story");
    return new ArticleRow(
        new ArticleId(row.getString("id")),
        row.getString("key"),
        row.getString("language"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("url"),
        Seconds.of(row, "published"),
        Instant.ofEpochSecond(row.getLong("captured")),
        row.getInt("version"),
        story == null ? null : new StoryId(story));
  }
}
