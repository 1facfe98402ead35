package news.parallax.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.index.SearchRequest.Order;

/**
 * A place in a list of hits: the hit that came last. Between two pages of a search for relevance
 * the library should not change; what came meanwhile may push a hit over the edge.
 *
 * @param key what the list is ordered by, of that hit: bits of the score, or seconds since 1970
 * @param place of the hit in the library, which no other hit has
 */
public record Cursor(Order order, long key, String place) {
  private static final Pattern FORM = Pattern.compile("([rt])(-?\\d{1,18}|-\\d{19})\\.([\\w-]+)");

  /** The place that {@link #toString} gave; nothing where it gave none such. */
  public static Optional<Cursor> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String place =
          new String(Base64.getUrlDecoder().decode(form.group(3)), StandardCharsets.UTF_8);
      Order order = form.group(1).equals("t") ? Order.TIME : Order.RELEVANCE;
      return Optional.of(new Cursor(order, Long.parseLong(form.group(2)), place));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Letters, digits, {@code .}, {@code _} and {@code -} only. */
  @Override
  public String toString() {
    return order.toString().charAt(0)
        + Long.toString(key)
        + "."
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }
}
