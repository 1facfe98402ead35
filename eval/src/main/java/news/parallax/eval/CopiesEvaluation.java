package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.lineage.Copy;
import news.parallax.lineage.LineageFinder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Copies: whether of two articles one has its text from the other, and which. A folder of stories
 * sets is measured on the pairs of theirs that were judged by reading.
 */
public final class CopiesEvaluation implements Evaluation {

  @Override
  public String kind() {
    return "copies";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<Pair> pairs = Files.isDirectory(gold) ? JudgedCopies.of(gold) : read(gold);
    long found = pairs.stream().filter(pair -> pair.found() != null).count();
    long right = pairs.stream().filter(pair -> pair.copy() && pair.found() != null).count();
    long copies = pairs.stream().filter(Pair::copy).count();
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("precision", share(right, found));
    metrics.put("recall", share(right, copies));
    metrics.put("f1", share(2 * right, found + copies));
    List<Pair> known = pairs.stream().filter(pair -> pair.copy() && pair.source() != null).toList();
    metrics.put(
        "direction", share(known.stream().filter(Pair::rightDirection).count(), known.size()));
    metrics.put(
        "direction_told", share(known.stream().filter(Pair::tellsDirection).count(), known.size()));
    return new Score(GoldLines.name(gold), pairs.size(), metrics, errors(pairs));
  }

  private static List<Pair> read(Path gold) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode node : GoldLines.of(gold)) {
      String name = GoldLines.name(gold) + ":" + (pairs.size() + 1);
      Article a = GoldArticle.of(node.path("a"), name).article();
      Article b = GoldArticle.of(node.path("b"), name).article();
      pairs.add(Pair.of(a, b, node.path("copy").asBoolean(), earlier(a, b)));
    }
    return pairs;
  }

  private static @Nullable ArticleId earlier(Article a, Article b) {
    PublishedAt first = a.published();
    PublishedAt second = b.published();
    if (first == null || second == null || first.day().equals(second.day())) {
      return null;
    }
    return first.day().isBefore(second.day()) ? a.id() : b.id();
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
   * @param source the one that was there first; null where that can't be known
   */
  record Pair(
      Article a, Article b, boolean copy, @Nullable ArticleId source, @Nullable Copy found) {

    static Pair of(Article a, Article b, boolean copy, @Nullable ArticleId source) {
      List<Copy> copies = LineageFinder.of(List.of(a, b)).copies();
      return new Pair(a, b, copy, source, copies.isEmpty() ? null : copies.getFirst());
    }

    boolean tellsDirection() {
      return found != null && found.earlier() != null;
    }

    boolean rightDirection() {
      return tellsDirection() && found != null && found.of().equals(source);
    }
  }
}
