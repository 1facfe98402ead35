package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.article.Article;
import news.parallax.lineage.Copy;
import news.parallax.lineage.LineageFinder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Copies: whether of two articles one has its text from the other, and which. */
public final class CopiesEvaluation implements Evaluation {

  @Override
  public String kind() {
    return "copies";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    List<JsonNode> nodes = GoldLines.of(gold);
    for (int i = 0; i < nodes.size(); i++) {
      pairs.add(Pair.of(nodes.get(i), GoldLines.name(gold) + ":" + (i + 1)));
    }
    long found = pairs.stream().filter(pair -> pair.found() != null).count();
    long right = pairs.stream().filter(pair -> pair.copy() && pair.found() != null).count();
    long copies = pairs.stream().filter(Pair::copy).count();
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("precision", share(right, found));
    metrics.put("recall", share(right, copies));
    metrics.put("f1", share(2 * right, found + copies));
    metrics.put("direction", direction(pairs));
    return new Score(GoldLines.name(gold), pairs.size(), metrics, errors(pairs));
  }

  private static double direction(List<Pair> pairs) {
    List<Pair> known = pairs.stream().filter(pair -> pair.copy() && pair.source() != null).toList();
    return share(known.stream().filter(Pair::rightDirection).count(), known.size());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static List<String> errors(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.copy() != (pair.found() != null))
        .map(pair -> (pair.copy() ? "missed " : "wrong ") + pair.a().id() + " " + pair.b().id())
        .toList();
  }

  /**
   * Two articles, what is right of them, and what was found.
   *
   * @param source the id of the one that was there first; null where it cannot be known
   */
  private record Pair(
      Article a, Article b, boolean copy, @Nullable String source, @Nullable Copy found) {

    static Pair of(JsonNode node, String name) {
      Article a = GoldArticle.of(node.path("a"), name).article();
      Article b = GoldArticle.of(node.path("b"), name).article();
      JsonNode source = node.get("source");
      List<Copy> copies = LineageFinder.of(List.of(a, b)).copies();
      return new Pair(
          a,
          b,
          node.path("copy").asBoolean(),
          source == null || source.isNull() ? null : source.asString(),
          copies.isEmpty() ? null : copies.getFirst());
    }

    boolean rightDirection() {
      return found != null && found.of().value().equals(source) && found.earlier() != null;
    }
  }
}
