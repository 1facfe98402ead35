package news.parallax.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param total how many hits there are in all
 * @param atLeast whether there may be more than the total says, as long lists are not counted out
 * @param next where to go on; null at the end
 * @param message what the user should know of the query, in one line; null for nothing
 */
public record SearchPage(
    List<Hit> hits, long total, boolean atLeast, @Nullable Cursor next, @Nullable String message) {
  public SearchPage {
    hits = List.copyOf(hits);
  }

  static SearchPage empty(String message) {
    return new SearchPage(List.of(), 0, false, null, message);
  }
}
