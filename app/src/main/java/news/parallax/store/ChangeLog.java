package news.parallax.store;

import java.time.InstantSource;
import news.parallax.article.ArticleId;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What changed, one row a change, counted up. For the thread of the one writer. */
public final class ChangeLog {
  private final Handle handle;
  private final InstantSource clock;

  ChangeLog(Handle handle, InstantSource clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Notes a change. */
  public void note(
      String kind, @Nullable StoryId story, @Nullable ArticleId article, @Nullable String detail) {
    long id =
        handle
            .createUpdate(
                "insert into changes (at, kind, story, article, detail) values (?, ?, ?, ?, ?)")
            .bind(0, clock.instant().getEpochSecond())
            .bind(1, kind)
            .bind(2, story == null ? null : story.value())
            .bind(3, article == null ? null : article.value())
            .bind(4, detail)
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    if (story != null) {
      handle.execute("update stories set change = ? where id = ?", id, story.value());
    }
  }
}
