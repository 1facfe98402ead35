package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.story.Story;
import news.parallax.story.StoryStream;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.Storylines;
import tools.jackson.databind.JsonNode;

/**
 * Stories and storylines, one pass over the stream. A folder's sets are mixed into one stream, each
 * spread evenly over it.
 */
public final class StoriesEvaluation implements Evaluation {
  private static final int SHUFFLES = 5;

  @Override
  public String kind() {
    return "stories";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<GoldArticle> articles = read(gold);
    Stream<AnalysedArticle> analysed = articles.parallelStream().map(GoldArticle::analysed);
    Told told = new Told(articles, analysed.toList());
    long start = System.nanoTime();
    List<Story> stories = stories(told.analysed());
    double seconds = (System.nanoTime() - start) / 1e9;
    SequencedMap<String, Double> metrics = metrics(told, stories);
    metrics.put("articles_per_second", articles.size() / seconds);
    metrics.put("shuffled_b3_f1", shuffled(told));
    if (articles.stream().allMatch(article -> article.storyline() != null)) {
      metrics.put("storyline_b3_f1", storylines(told, stories));
    }
    return new Score(
        GoldLines.name(gold), articles.size(), metrics, StoryErrors.of(articles, stories));
  }

  private static List<GoldArticle> read(Path gold) throws IOException {
    Map<GoldArticle, Double> places = new LinkedHashMap<>();
    for (Path file : GoldLines.files(gold)) {
      List<JsonNode> nodes = GoldLines.of(file);
      for (int i = 0; i < nodes.size(); i++) {
        GoldArticle article = GoldArticle.of(nodes.get(i), file.getFileName() + ":" + (i + 1));
        places.put(article, (i + 0.5) / nodes.size());
      }
    }
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Story> stories(List<AnalysedArticle> articles) {
    StoryStream stream = new StoryStream();
    articles.forEach(stream::add);
    return stream.stories();
  }

  private static SequencedMap<String, Double> metrics(Told told, List<Story> stories) {
    Partition partition = told.partition(stories);
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("b3_precision", partition.precision());
    metrics.put("b3_recall", partition.recall());
    metrics.put("b3_f1", partition.f1());
    metrics.put("pair_f1", partition.pairF1());
    metrics.put("stories", (double) stories.size());
    metrics.put("gold_stories", (double) told.gold().stream().distinct().count());
    return metrics;
  }

  /** The mean of several orders, each by its own seed. */
  private static double shuffled(Told told) {
    double sum = 0;
    for (int seed = 1; seed <= SHUFFLES; seed++) {
      List<AnalysedArticle> order = new ArrayList<>(told.analysed());
      Collections.shuffle(order, new Random(seed));
      sum += told.partition(stories(order)).f1();
    }
    return sum / SHUFFLES;
  }

  /** The articles, with what was found in them, and the right answer. */
  private record Told(List<GoldArticle> articles, List<AnalysedArticle> analysed) {

    List<String> gold() {
      return articles.stream().map(article -> String.valueOf(article.story())).toList();
    }

    Partition partition(List<Story> stories) {
      return Partition.of(groups(stories), gold());
    }

    private List<String> groups(List<Story> stories) {
      Map<ArticleId, String> groups = new HashMap<>();
      stories.forEach(s -> s.articles().forEach(id -> groups.put(id, s.id().value())));
      return articles.stream().map(a -> groups.getOrDefault(a.article().id(), "")).toList();
    }
  }

  private static double storylines(Told told, List<Story> stories) {
    Map<ArticleId, AnalysedArticle> byId = new HashMap<>();
    told.analysed().forEach(a -> byId.put(a.article().id(), a));
    Map<String, String> lines = new HashMap<>();
    for (Storyline line : Storylines.of(stories, byId)) {
      line.stories().forEach(story -> lines.put(story.value(), line.id().value()));
    }
    List<String> found =
        told.groups(stories).stream().map(story -> lines.getOrDefault(story, story)).toList();
    List<String> gold =
        told.articles().stream().map(article -> String.valueOf(article.storyline())).toList();
    return Partition.of(found, gold).f1();
  }
}
