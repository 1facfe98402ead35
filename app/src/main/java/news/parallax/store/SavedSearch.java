package news.parallax.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A search that somebody keeps.
 *
 * @param name by which it is known
 * @param query as typed
 * @param sort {@code relevance} or {@code time}
 */
public record SavedSearch(String name, String query, String sort) {

  static List<SavedSearch> all(Handle handle) {
    return handle
        .createQuery("select name, query, sort from searches order by name")
        .map(
            (row, context) -> new SavedSearch(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  void write(Handle handle) {
    handle.execute(
        "insert into searches (name, query, sort) values (?, ?, ?) on conflict (name) do update"
            + " set query = excluded.query, sort = excluded.sort",
        name,
        query,
        sort);
  }
}
