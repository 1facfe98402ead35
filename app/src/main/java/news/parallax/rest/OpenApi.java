package news.parallax.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the API says of itself, as OpenAPI 3.1. */
final class OpenApi {
  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

  private OpenApi() {}

  static String of(List<Endpoint> endpoints) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      paths
          .computeIfAbsent(Api.PREFIX + endpoint.path(), path -> new LinkedHashMap<>())
          .put(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint));
    }
    paths.put(Api.PREFIX + "/openapi.json", Map.of("get", plain("This description")));
    paths.put(Api.PREFIX + "/events", Map.of("get", events()));
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("openapi", "3.1.0");
    api.put(
        "info",
        Map.of("title", "Parallax", "version", "1", "license", Map.of("name", "Apache-2.0")));
    api.put("paths", paths);
    api.put(
        "components",
        Map.of(
            "securitySchemes",
            Map.of("token", Map.of("type", "http", "scheme", "bearer")),
            "schemas",
            Map.of("Problem", problem())));
    return Answer.text(api);
  }

  private static Map<String, Object> events() {
    Map<String, Object> operation =
        plain(
            "Changes as they come, as Server-Sent Events; the event reset where Last-Event-ID is no"
                + " change of this library: read anew, changes go on after its number",
            "text/event-stream");
    operation.put(
        "parameters",
        List.of(parameter(Endpoint.Parameter.header("Last-Event-ID", "go on after this change"))));
    return operation;
  }

  private static Map<String, Object> operation(Endpoint endpoint) {
    List<Object> parameters = new ArrayList<>();
    IN_PATH.matcher(endpoint.path()).results().map(found -> inPath(found)).forEach(parameters::add);
    endpoint.parameters().forEach(each -> parameters.add(parameter(each)));
    Map<String, Object> operation = plain(endpoint.summary(), endpoint.answer());
    operation.put("parameters", parameters);
    return operation;
  }

  private static Map<String, Object> parameter(Endpoint.Parameter each) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", each.name());
    parameter.put("in", each.header() ? "header" : "query");
    parameter.put("description", each.meaning());
    parameter.put("schema", Map.of("type", each.type()));
    return parameter;
  }

  private static Map<String, Object> inPath(MatchResult found) {
    return Map.of(
        "name", found.group(1), "in", "path", "required", true, "schema", Map.of("type", "string"));
  }

  private static Map<String, Object> plain(String summary) {
    return plain(summary, "application/json");
  }

  private static Map<String, Object> plain(String summary, String answer) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", summary);
    operation.put("security", List.of(Map.of(), Map.of("token", List.of())));
    operation.put(
        "responses",
        Map.of(
            "200",
            Map.of("description", "As asked", "content", Map.of(answer, Map.of())),
            "default",
            Map.of(
                "description",
                "A problem (RFC 9457)",
                "content",
                Map.of(
                    "application/problem+json",
                    Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
    return operation;
  }

  private static Map<String, Object> problem() {
    Map<String, Object> text = Map.of("type", "string");
    return Map.of(
        "type",
        "object",
        "properties",
        Map.of(
            "type",
            text,
            "title",
            text,
            "status",
            Map.of("type", "integer"),
            "detail",
            text,
            "instance",
            text));
  }
}
