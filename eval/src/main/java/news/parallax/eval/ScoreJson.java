package news.parallax.eval;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A score for programs. */
final class ScoreJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ScoreJson() {}

  /** One line: {@code {"kind": …, "set": …, "items": …, "metrics": {…}}}. */
  static String line(String kind, Score score) {
    ObjectNode line = JSON.createObjectNode();
    line.put("kind", kind).put("set", score.set()).put("items", score.items());
    ObjectNode metrics = line.putObject("metrics");
    score.metrics().forEach(metrics::put);
    return line.toString();
  }
}
