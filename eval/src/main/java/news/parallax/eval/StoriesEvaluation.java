package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import news.parallax.story.JoinModel;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryArchive;
import news.parallax.story.StoryStream;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.Storylines;

/**
 * Stories and storylines, one pass over the stream. Several sets, or a folder's, are mixed into one
 * stream, each spread evenly over it.
 */
public final class StoriesEvaluation implements Evaluation {
  private static final int SHUFFLES = 5;

  @Override
  public String kind() {
    return "stories";
  }

  @Override
  public Score run(Path gold) throws IOException {
    return score(GoldLines.name(gold), GoldStream.read(gold));
  }

  @Override
  public Optional<Score> together(List<Path> golds) throws IOException {
    return Optional.of(score("mixed", GoldStream.mixed(golds)));
  }

  private static Score score(String name, GoldStream stream) {
    long start = System.nanoTime();
    List<Story> stories = stories(stream, JoinModel.TUNED);
    double seconds = (System.nanoTime() - start) / 1e9;
    SequencedMap<String, Double> metrics = metrics(stream, stories);
    metrics.put("articles_per_second", stream.articles().size() / seconds);
    metrics.put("shuffled_b3_f1", shuffled(stream));
    if (stream.articles().stream().allMatch(article -> article.storyline() != null)) {
      metrics.put("storyline_b3_f1", storylines(stream, stories));
    }
    return new Score(
        name, stream.articles().size(), metrics, StoryErrors.of(stream.articles(), stories));
  }

  /** B-Cubed F1 of a stream, in its order, by a model. */
  public static double f1(GoldStream gold, JoinModel model) {
    return partition(gold, stories(gold, model)).f1();
  }

  private static List<Story> stories(GoldStream gold, JoinModel model) {
    StoryStream stream = new StoryStream(model, StoryStream.WINDOW, StoryArchive.NONE);
    gold.sketches().forEach(stream::add);
    return stream.stories();
  }

  private static SequencedMap<String, Double> metrics(GoldStream gold, List<Story> stories) {
    Partition partition = partition(gold, stories);
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("b3_precision", partition.precision());
    metrics.put("b3_recall", partition.recall());
    metrics.put("b3_f1", partition.f1());
    metrics.put("pair_f1", partition.pairF1());
    metrics.put("stories", (double) stories.size());
    metrics.put("gold_stories", (double) gold.stories().stream().distinct().count());
    return metrics;
  }

  /** The mean of several orders, each by its own seed. */
  private static double shuffled(GoldStream gold) {
    return IntStream.rangeClosed(1, SHUFFLES)
        .mapToObj(gold::shuffled)
        .mapToDouble(order -> f1(order, JoinModel.TUNED))
        .average()
        .orElse(0);
  }

  private static Partition partition(GoldStream gold, List<Story> stories) {
    return Partition.of(groups(gold, stories), gold.stories());
  }

  private static List<String> groups(GoldStream gold, List<Story> stories) {
    Map<ArticleId, String> groups = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(id -> groups.put(id, s.id().value())));
    return gold.articles().stream().map(a -> groups.getOrDefault(a.article().id(), "")).toList();
  }

  private static double storylines(GoldStream gold, List<Story> stories) {
    Map<ArticleId, Sketch> byId = new HashMap<>();
    gold.analysed().forEach(a -> byId.put(a.article().id(), Sketch.of(a)));
    Map<String, String> lines = new HashMap<>();
    for (Storyline line : Storylines.of(stories, byId)) {
      line.stories().forEach(story -> lines.put(story.value(), line.id().value()));
    }
    List<String> found =
        groups(gold, stories).stream().map(story -> lines.getOrDefault(story, story)).toList();
    List<String> right =
        gold.articles().stream().map(article -> String.valueOf(article.storyline())).toList();
    return Partition.of(found, right).f1();
  }
}
