package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of articles that share at least a tenth of their runs of five words, judged by reading:
 * {@code copies-judged.tsv} holds ids, judgement and, where the texts tell it by a time, a credit
 * or what they know, the id of the one that was there first; the articles come from the stories
 * sets.
 */
final class JudgedCopies {
  private JudgedCopies() {}

  /** The judged pairs whose articles both are in a folder of stories sets. */
  static List<CopiesEvaluation.Pair> of(Path folder) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    for (Path file : GoldLines.files(folder)) {
      for (JsonNode node : GoldLines.of(file)) {
        Article article = GoldArticle.of(node, file.toString()).article();
        articles.put(article.id().value(), article);
      }
    }
    List<CopiesEvaluation.Pair> pairs = new ArrayList<>();
    for (String line : judged()) {
      List<String> cells = List.of(line.split("\t", -1));
      Article a = articles.get(cells.get(0));
      Article b = articles.get(cells.get(1));
      if (a != null && b != null) {
        ArticleId source = cells.size() > 3 ? new ArticleId(cells.get(3)) : null;
        pairs.add(CopiesEvaluation.Pair.of(a, b, cells.get(2).equals("copy"), source));
      }
    }
    return pairs;
  }

  private static List<String> judged() throws IOException {
    try (InputStream in = JudgedCopies.class.getResourceAsStream("copies-judged.tsv")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
