package news.parallax.store;

import java.time.Instant;
import java.util.List;
import news.parallax.article.ArticleId;
import org.jdbi.v3.core.Handle;

/**
 * When a version of an article was captured.
 *
 * @param number from 1
 */
public record ArticleVersion(int number, Instant captured) {

  static List<ArticleVersion> of(Handle handle, ArticleId article) {
    return handle
        .createQuery("select number, captured from versions where article = ? order by number")
        .bind(0, article.value())
        .map(
            (row, context) ->
                new ArticleVersion(row.getInt(1), Instant.ofEpochSecond(row.getLong(2))))
        .list();
  }
}
