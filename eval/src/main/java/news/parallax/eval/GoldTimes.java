package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text with the time expressions that people marked in it.
 *
 * @param whole whether all of the text's expressions are marked, so that others are wrong
 */
record GoldTimes(
    String id,
    String text,
    @Nullable LocalDate published,
    List<Expression> expressions,
    boolean whole) {

  /** A marked expression; several values may be right. */
  record Expression(Span span, String value, Predicate<String> accepts) {}

  /** The texts of a JSONL file of the form of output.md. */
  static List<GoldTimes> of(Path file) throws IOException {
    List<GoldTimes> texts = new ArrayList<>();
    for (JsonNode node : GoldLines.of(file)) {
      List<Expression> expressions = new ArrayList<>();
      for (JsonNode each : node.path("expressions")) {
        Span span = new Span(each.path("start").asInt(), each.path("end").asInt());
        String value = each.path("value").asString();
        expressions.add(new Expression(span, value, value::equals));
      }
      JsonNode published = node.path("published");
      LocalDate day =
          published.isString() ? LocalDate.parse(published.asString().substring(0, 10)) : null;
      texts.add(
          new GoldTimes(
              node.path("id").asString(), node.path("text").asString(), day, expressions, true));
    }
    return texts;
  }
}
