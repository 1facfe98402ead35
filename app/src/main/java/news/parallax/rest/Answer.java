package news.parallax.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What an exporter writes, as it writes it. */
  static void raw(Context context, Json json) throws IOException {
    context.contentType("application/json").result(written(json));
  }

  /** The same as part of another answer. */
  static RawValue part(Json json) throws IOException {
    return new RawValue(written(json));
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
