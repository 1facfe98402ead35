package news.parallax.store;

import java.util.List;
import news.parallax.storyline.Storyline;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists that go on from one of their rows, by its id; from their start where it is null. */
final class Onward {
  private Onward() {}

  /** Articles, those captured last first. */
  static List<ArticleRow> articles(Handle handle, @Nullable String after, int limit) {
    return list(
            handle,
            "select " + ArticleRow.COLUMNS + " from articles",
            "(-captured, id) > (select -captured, id from articles where id = :after)",
            "captured desc, id",
            after,
            limit)
        .map(ArticleRow::read)
        .list();
  }

  /** Storylines, those with the newest stories first. */
  static List<Storyline> storylines(Handle handle, @Nullable String after, int limit) {
    String key = "-coalesce(last, -9e18), id";
    return list(
            handle,
            "select body from storylines",
            "(" + key + ") > (select " + key + " from storylines where id = :after)",
            "last desc, id",
            after,
            limit)
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Storyline.class))
        .list();
  }

  /** Outlets, those with most articles first. */
  static List<OutletRow> outlets(Handle handle, @Nullable String after, int limit) {
    return list(
            handle,
            "select name, stories, articles, first, lone, contradicted from outlets",
            "(-articles, name) > (select -articles, name from outlets where name = :after)",
            "articles desc, name",
            after,
            limit)
        .map((row, context) -> OutletRow.read(row))
        .list();
  }

  private static Query list(
      Handle handle, String list, String place, String order, @Nullable String after, int limit) {
    String which = after == null ? "" : " where " + place;
    Query query = handle.createQuery(list + which + " order by " + order + " limit :limit");
    return (after == null ? query : query.bind("after", after)).bind("limit", limit);
  }
}
