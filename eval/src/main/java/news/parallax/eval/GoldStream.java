package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.story.Sketch;
import tools.jackson.databind.JsonNode;

/**
 * A stream of articles whose stories are known.
 *
 * @param articles with their stories
 * @param analysed the same articles
 * @param sketches the same articles
 */
public record GoldStream(
    List<GoldArticle> articles, List<AnalysedArticle> analysed, List<Sketch> sketches) {
  public GoldStream {
    articles = List.copyOf(articles);
    analysed = List.copyOf(analysed);
    sketches = List.copyOf(sketches);
  }

  /**
   * Reads a gold set; a folder's sets are mixed into one stream, each spread evenly over it.
   *
   * @throws IOException if it can't be read
   */
  public static GoldStream read(Path gold) throws IOException {
    return mixed(GoldLines.files(gold));
  }

  /**
   * Reads gold sets into one stream, each spread evenly over it.
   *
   * @throws IOException if one can't be read
   */
  static GoldStream mixed(List<Path> files) throws IOException {
    Map<GoldArticle, Double> places = new LinkedHashMap<>();
    for (Path file : files) {
      List<JsonNode> nodes = GoldLines.of(file);
      for (int i = 0; i < nodes.size(); i++) {
        GoldArticle article = GoldArticle.of(nodes.get(i), file.getFileName() + ":" + (i + 1));
        places.put(article, (i + 0.5) / nodes.size());
      }
    }
    List<GoldArticle> articles =
        places.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    List<AnalysedArticle> analysed = articles.parallelStream().map(GoldArticle::analysed).toList();
    return new GoldStream(articles, analysed, analysed.stream().map(Sketch::of).toList());
  }

  /** The right story of each article. */
  public List<String> stories() {
    return articles.stream().map(article -> String.valueOf(article.story())).toList();
  }

  /** Whether any article has its publication time. */
  public boolean isDated() {
    return sketches.stream().anyMatch(sketch -> sketch.published() != null);
  }

  /** The stream with the time of every nth article unknown, as pages often leave it. */
  public GoldStream undated(int nth) {
    List<Sketch> undated = new ArrayList<>();
    for (Sketch sketch : sketches) {
      boolean forget = undated.size() % nth == 0;
      undated.add(forget ? new Sketch(sketch.id(), null, sketch.traits()) : sketch);
    }
    return new GoldStream(articles, analysed, undated);
  }

  /** The stream in another order; as it is for seed 0. */
  public GoldStream shuffled(int seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, articles.size()).boxed().toList());
    if (seed != 0) {
      Collections.shuffle(order, new Random(seed));
    }
    return new GoldStream(
        order.stream().map(articles::get).toList(),
        order.stream().map(analysed::get).toList(),
        order.stream().map(sketches::get).toList());
  }
}
