package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.claim.SeenPairs.Place;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of passages that people labelled by reading: whether the two make the same claim. Only ids,
 * offsets and labels are kept; the articles come from stories JSONL files.
 *
 * @param pairs in the order of the labels
 * @param stories by id
 */
record LabelledPairs(List<Pair> pairs, Map<String, List<AnalysedArticle>> stories) {
  private static final String PAIRS = "claims/pairs.tsv";

  /**
   * A labelled pair.
   *
   * @param like how many pairs of passages it stands for; 0 where it was not drawn by chance
   */
  record Pair(String story, Place a, Place b, boolean same, double like) {}

  /** The pairs whose stories are in some files. */
  static LabelledPairs of(List<Path> files) throws IOException {
    Map<String, List<AnalysedArticle>> stories = new TreeMap<>();
    for (Path file : files) {
      for (JsonNode node : GoldLines.of(file)) {
        GoldArticle article = GoldArticle.of(node, file.toString());
        String story = Objects.requireNonNullElse(article.story(), "");
        stories.computeIfAbsent(story, key -> new ArrayList<>()).add(article.analysed());
      }
    }
    try (InputStream in = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream(PAIRS))) {
      List<Pair> pairs =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(LabelledPairs::pair)
              .filter(pair -> stories.containsKey(pair.story()))
              .toList();
      return new LabelledPairs(pairs, stories);
    }
  }

  private static Pair pair(String[] cells) {
    return new Pair(
        cells[1],
        place(cells[2], cells[3]),
        place(cells[5], cells[6]),
        cells[8].equals("same"),
        cells[9].isEmpty() ? 0 : Double.parseDouble(cells[9]));
  }

  private static Place place(String article, String start) {
    return new Place(new ArticleId(article), Integer.parseInt(start));
  }
}
