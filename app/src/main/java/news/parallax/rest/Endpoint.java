package news.parallax.rest;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that programs can ask for. What the API answers to and what it says of itself come from
 * the same endpoints, so neither can be without the other.
 *
 * @param path under {@code /api/v1}, as {@code /stories/{id}}
 * @param summary what it does, one sentence without a full stop
 * @param answer media type of the answer
 */
record Endpoint(
    HandlerType method,
    String path,
    String summary,
    List<Parameter> parameters,
    String answer,
    Handler handler) {
  private static final String JSON = "application/json";

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter of the query, or a header.
   *
   * @param type as JSON Schema names it: {@code string, integer, boolean}
   */
  record Parameter(String name, String type, String meaning, boolean header) {
    /** Where a list goes on. */
    static final Parameter AFTER = text("after", "go on from here: what a list gave as next");

    /** How much of a list is told at once: see {@link Query#limit}. */
    static final Parameter LIMIT = number("limit", "at most so many, 1 to 500; 50 if not said");

    static Parameter text(String name, String meaning) {
      return new Parameter(name, "string", meaning, false);
    }

    static Parameter number(String name, String meaning) {
      return new Parameter(name, "integer", meaning, false);
    }

    static Parameter truth(String name, String meaning) {
      return new Parameter(name, "boolean", meaning, false);
    }

    static Parameter header(String name, String meaning) {
      return new Parameter(name, "string", meaning, true);
    }
  }

  /** Reads JSON. */
  static Endpoint get(String path, String summary, Handler handler, Parameter... parameters) {
    return new Endpoint(HandlerType.GET, path, summary, Arrays.asList(parameters), JSON, handler);
  }

  /** Changes something and answers in JSON. */
  static Endpoint change(
      HandlerType method, String path, String summary, Handler handler, Parameter... parameters) {
    return new Endpoint(method, path, summary, Arrays.asList(parameters), JSON, handler);
  }

  /** The same with another media type of the answer. */
  Endpoint answering(String type) {
    return new Endpoint(method, path, summary, parameters, type, handler);
  }
}
