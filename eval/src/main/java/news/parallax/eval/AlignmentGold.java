package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.claim.Aligner;
import news.parallax.claim.PairModel;
import news.parallax.claim.Telling;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of passages with whether they tell the same.
 *
 * @param pairs in the order of the file
 */
record AlignmentGold(List<Pair> pairs) {

  /**
   * One pair.
   *
   * @param topic what no fold of a cross-validation may cut: the story's number before its first
   *     hyphen
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
  record Pair(String id, String topic, String a, String b, boolean same, double[] features) {
    Logistic.Example example() {
      return new Logistic.Example(features, same, 1);
    }
  }

  /** Reads a claims gold set; each story's passages in it are the aligner's story. */
  static AlignmentGold of(Path file) throws IOException {
    List<JsonNode> nodes = GoldLines.of(file);
    Map<String, Story> stories = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      Story story = stories.computeIfAbsent(story(node), name -> new Story());
      story.add(text(node, "a"));
      story.add(text(node, "b"));
    }
    Map<String, Aligner> aligners = new LinkedHashMap<>();
    stories.forEach((name, story) -> aligners.put(name, story.aligner()));
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode node : nodes) {
      Story story = stories.getOrDefault(story(node), new Story());
      Aligner aligner = aligners.getOrDefault(story(node), story.aligner());
      String a = text(node, "a");
      String b = text(node, "b");
      pairs.add(
          new Pair(
              node.path("id").asString(),
              story(node).split("-", -1)[0],
              a,
              b,
              node.path("same").asBoolean(),
              aligner.features(story.at(a), story.at(b), PairModel.happening())));
    }
    return new AlignmentGold(List.copyOf(pairs));
  }

  List<Boolean> same() {
    return pairs.stream().map(Pair::same).toList();
  }

  private static String story(JsonNode node) {
    return node.path("story").asString();
  }

  private static String text(JsonNode node, String side) {
    return node.path(side).path("text").asString();
  }

  /** The distinct passages of one story. */
  private static final class Story {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    void add(String text) {
      places.putIfAbsent(text, places.size());
    }

    int at(String text) {
      return places.getOrDefault(text, 0);
    }

    Aligner aligner() {
      return Aligner.among(places.keySet().stream().map(Telling::of).toList());
    }
  }
}
