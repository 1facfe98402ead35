package news.parallax.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched from where, and by what its server knows it. A page counts only once the library
 * has it: who is halted between the two asks for it again. For the thread of the one writer.
 */
public final class FetchLog {
  private final Handle handle;

  FetchLog(Handle handle) {
    this.handle = handle;
  }

  /**
   * An address that was fetched.
   *
   * @param etag the header ETag, or null
   * @param modified the header Last-Modified as it was sent, or null
   * @param first when it was first as it is now
   * @param at when it was last asked for
   */
  public record Known(@Nullable String etag, @Nullable String modified, Instant first, Instant at) {

    /**
     * Whether it is time to look again: a page that has not changed for an hour is left alone for
     * an hour, one that has not changed for a month for a month. So a page is asked for a few times
     * on its first day and seldom afterwards, whatever its server says of its age.
     */
    public boolean isDue(Instant now) {
      Duration since = Duration.between(at, now);
      return since.isNegative() || since.compareTo(Duration.between(first, at)) >= 0;
    }
  }

  /** What is known of an address whose content the library has. */
  public Optional<Known> of(URI url) {
    return handle
        .createQuery(
            "select etag, modified, first, at from fetches where url = ? and (page is null or"
                + " exists (select 1 from pages p where p.key = page and p.hash ="
                + " fetches.hash))")
        .bind(0, url.toString())
        .map(
            (row, context) ->
                new Known(
                    row.getString(1),
                    row.getString(2),
                    Instant.ofEpochSecond(row.getLong(3)),
                    Instant.ofEpochSecond(row.getLong(4))))
        .findOne();
  }

  /**
   * Notes that an address was fetched.
   *
   * @param page what came; null for a feed
   */
  public void keep(
      URI url,
      @Nullable String etag,
      @Nullable String modified,
      @Nullable PageKey page,
      Instant at) {
    handle
        .createUpdate(
            "insert into fetches (url, etag, modified, page, hash, first, at) values"
                + " (:url, :etag, :modified, :page, :hash, :at, :at) on conflict (url) do update"
                + " set etag = :etag, modified = :modified, page = :page, hash = :hash, first ="
                + " case when hash is :hash then min(first, :at) else :at end, at = :at")
        .bind("url", url.toString())
        .bind("etag", etag)
        .bind("modified", modified)
        .bind("page", page == null ? null : page.key())
        .bind("hash", page == null ? null : page.hash())
        .bind("at", at.getEpochSecond())
        .execute();
  }

  /** Notes that an address was asked for, and is as it was. */
  public void unchanged(URI url, Instant at) {
    handle.execute(
        "update fetches set first = min(first, ?), at = ? where url = ?",
        at.getEpochSecond(),
        at.getEpochSecond(),
        url.toString());
  }
}
