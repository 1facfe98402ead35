package news.parallax.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.parallax.serve.Problem;
import news.parallax.store.StoryQuery;
import org.jspecify.annotations.Nullable;

/** Places in lists as programs hand them back. */
final class Cursors {
  private static final int PARTS = 3;

  private Cursors() {}

  static String of(StoryQuery.Cursor cursor) {
    String text = cursor.key() + " " + cursor.second() + " " + cursor.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static StoryQuery.@Nullable Cursor story(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", PARTS);
      if (parts.length == PARTS) {
        return new StoryQuery.Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
      }
    } catch (IllegalArgumentException e) {
      throw bad();
    }
    throw bad();
  }

  private static Problem bad() {
    return Problem.badRequest("after is no place that this list gave");
  }
}
