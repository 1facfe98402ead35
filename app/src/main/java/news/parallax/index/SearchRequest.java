package news.parallax.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to search for.
 *
 * @param query as typed: see {@link QueryReader}; anything may be given
 * @param kind of the hits; null for what the query asks of: utterances where it has {@code
 *     speaker:} or {@code said:}, claims where it has {@code support:}, else passages
 * @param after go on after this place; null for the start
 * @param limit at most so many hits, 1 to {@link #MOST}
 */
public record SearchRequest(
    String query, @Nullable Kind kind, Order order, @Nullable Cursor after, int limit) {
  /** So many hits are given at once. */
  public static final int MOST = 1_000;

  public SearchRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
    if (after != null && after.order() != order) {
      after = null;
    }
  }

  /** The best hits of a query. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, null, Order.RELEVANCE, null, limit);
  }

  /** What comes first. */
  public enum Order {
    /** What fits best. */
    RELEVANCE,
    /** What was published last; undated hits at the end. */
    TIME;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
