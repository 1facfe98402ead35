package news.parallax.rest;

import io.javalin.http.Context;
import news.parallax.serve.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object that a request brings; what can't be read is the caller's problem. */
final class Body {
  private static final JsonMapper JSON = new JsonMapper();

  private Body() {}

  static JsonNode of(Context context) {
    try {
      JsonNode body = JSON.readTree(context.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JacksonException e) {
      throw Problem.badRequest("the body is not JSON");
    }
    throw Problem.badRequest("the body is not a JSON object");
  }

  /** A field that must be there. */
  static String string(@Nullable JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    if (value == null || !value.isString() || value.asString().isBlank()) {
      throw Problem.badRequest("the body lacks " + field);
    }
    return value.asString();
  }
}
