package news.parallax.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A {@link StoryQuery} as SQL. */
final class StoryList {
  private static final String NEWEST = "coalesce(last, " + Long.MIN_VALUE + ")";

  private final List<String> conditions = new ArrayList<>(List.of("brief is not null"));
  private final List<Object> values = new ArrayList<>();
  private final String order;
  private final int limit;

  private StoryList(String order, int limit) {
    this.order = order;
    this.limit = limit;
  }

  static StoryList of(StoryQuery query) {
    StoryList list =
        new StoryList(
            switch (query.order()) {
              case NEWEST -> "last desc, id desc";
              case BROADEST -> "origins desc, last desc, id desc";
              case CHANGED -> "change, id";
            },
            query.limit());
    list.filter(query);
    if (query.after() != null) {
      list.goOn(query.order(), query.after());
    }
    return list;
  }

  private void filter(StoryQuery query) {
    if (query.outlet() != null) {
      where("id in (select story from outlet_facts where outlet = ?)", query.outlet());
    }
    if (query.language() != null) {
      where("language = ?", query.language());
    }
    if (query.from() != null) {
      where("last >= ?", query.from().getEpochSecond());
    }
    if (query.until() != null) {
      where("first < ?", query.until().getEpochSecond());
    }
    if (query.changedAfter() != null) {
      where("change > ?", query.changedAfter());
    }
    if (query.differing()) {
      where("differing > 0");
    }
    if (query.articles() > 1) {
      where("articles >= ?", query.articles());
    }
  }

  private void goOn(StoryQuery.Order by, StoryQuery.Cursor after) {
    switch (by) {
      case NEWEST -> where("(" + NEWEST + ", id) < (?, ?)", after.key(), after.id());
      case BROADEST ->
          where(
              "(origins, " + NEWEST + ", id) < (?, ?, ?)", after.key(), after.second(), after.id());
      case CHANGED -> where("(change, id) > (?, ?)", after.key(), after.id());
    }
  }

  private void where(String condition, Object... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
  }

  List<StoryRow> read(Handle handle) {
    String sql =
        "select "
            + StoryRow.COLUMNS
            + " from stories where "
            + String.join(" and ", conditions)
            + " order by "
            + order
            + " limit "
            + limit;
    Query query = handle.createQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.bind(i, values.get(i));
    }
    return query.map(StoryRow::read).list();
  }
}
