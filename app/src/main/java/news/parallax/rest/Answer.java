package news.parallax.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Writes answers. Lists come as {@code {"items": […], "next": cursor or null}}. */
final class Answer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answer() {}

  /** Something that writes JSON. */
  interface Json {
    void write(Writer out) throws IOException;
  }

  /** An object's fields, in their order. */
  static Map<String, @Nullable Object> fields() {
    return new LinkedHashMap<>();
  }

  static void json(Context context, Object value) {
    context.contentType("application/json").result(JSON.writeValueAsString(value));
  }

  /**
   * A list.
   *
   * @param next where to go on; null at the end
   */
  static void list(Context context, List<?> items, @Nullable String next) {
    Map<String, @Nullable Object> fields = fields();
    fields.put("items", items);
    fields.put("next", next);
    json(context, fields);
  }

  /**
   * A part of a list that goes on.
   *
   * @param rows one more than was asked for where there are more
   * @param place where to go on after a row
   */
  static <T> void page(
      Context context, List<T> rows, Function<T, Object> json, Function<T, String> place) {
    List<T> shown = rows.subList(0, Math.min(Query.limit(context), rows.size()));
    String next = shown.size() < rows.size() ? place.apply(shown.getLast()) : null;
    list(context, shown.stream().map(json).toList(), next);
  }

  /** What an exporter writes, as it writes it. */
  static void raw(Context context, Json json) throws IOException {
    context.contentType("application/json").result(written(json));
  }

  /** The same as part of another answer. */
  static RawValue part(Json json) {
    try {
      return new RawValue(written(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String written(Json json) throws IOException {
    StringWriter out = new StringWriter();
    json.write(out);
    return out.toString();
  }

  static String text(Object value) {
    return JSON.writeValueAsString(value);
  }
}
