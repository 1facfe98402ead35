package news.parallax.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stories to list; every null asks for nothing.
 *
 * @param outlet that has an article in the story
 * @param from stories whose last article is not older
 * @param until stories whose first article is older
 * @param changedAfter the number of a change: stories changed since
 * @param differing only stories whose sources differ
 * @param articles at least so many
 * @param order of the list
 * @param after go on after this one
 * @param limit at most so many, 1 or more
 */
public record StoryQuery(
    @Nullable String outlet,
    @Nullable String language,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Long changedAfter,
    boolean differing,
    int articles,
    Order order,
    @Nullable Cursor after,
    int limit) {

  /** All stories, newest first. */
  public static StoryQuery newest(int limit) {
    return new StoryQuery(null, null, null, null, null, false, 0, Order.NEWEST, null, limit);
  }

  /** These stories, from a place on. */
  public StoryQuery from(@Nullable Cursor place) {
    return new StoryQuery(
        outlet, language, from, until, changedAfter, differing, articles, order, place, limit);
  }

  /** What comes first. */
  public enum Order {
    /** By the last article's time, undated stories last. */
    NEWEST,
    /** By origins, then as {@link #NEWEST}. */
    BROADEST,
    /** By the number of the last change, the oldest change first. */
    CHANGED
  }

  /**
   * A place in a list: the story that came last.
   *
   * @param key what the list is ordered by, of that story
   */
  public record Cursor(long key, long second, String id) {

    /** The place of a story in a list. */
    public static Cursor of(StoryRow row, Order order) {
      long last = row.last() == null ? Long.MIN_VALUE : row.last().getEpochSecond();
      return switch (order) {
        case NEWEST -> new Cursor(last, 0, row.id().value());
        case BROADEST -> new Cursor(row.breadth().origins(), last, row.id().value());
        case CHANGED -> new Cursor(row.change(), 0, row.id().value());
      };
    }
  }
}
