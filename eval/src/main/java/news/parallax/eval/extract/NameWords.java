package news.parallax.eval.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.html.Block;
import news.parallax.extract.html.ClassWords;

/**
 * Counts what class names' words say: every site has one vote for each word, parted by how much of
 * the text under it is the article's.
 */
final class NameWords {
  private static final int FEWEST_SITES = 4;
  private static final double PRIOR = 1;

  /** For and against, of one site. */
  private final Map<String, Map<String, double[]>> votes = new HashMap<>();

  private final Map<String, double[]> sums = new HashMap<>();

  NameWords(List<LearnPage> pages) {
    for (LearnPage page : pages) {
      count(page, votes.computeIfAbsent(page.site(), site -> new HashMap<>()));
    }
    for (Map<String, double[]> site : votes.values()) {
      site.forEach(
          (word, mass) -> {
            double all = mass[0] + mass[1];
            mass[0] /= all;
            mass[1] /= all;
            double[] sum = sums.computeIfAbsent(word, key -> new double[3]);
            sum[0] += mass[0];
            sum[1] += mass[1];
            sum[2]++;
          });
    }
  }

  private static void count(LearnPage page, Map<String, double[]> site) {
    List<Block> blocks = page.page().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Set<String> words = new HashSet<>();
      blocks.get(i).names().forEach(names -> words.addAll(ClassWords.words(names)));
      words.addAll(ClassWords.words(blocks.get(i).inlineNames()));
      for (String word : words) {
        double[] mass = site.computeIfAbsent(word, key -> new double[2]);
        double length = 1 + blocks.get(i).length();
        mass[0] += page.labels()[i] * length;
        mass[1] += (1 - page.labels()[i]) * length;
      }
    }
  }

  /** The log odds of all words that enough sites use. */
  Map<String, Float> weights() {
    return weightsWithout("");
  }

  /** The log odds as they were if a site had not been seen. */
  Map<String, Float> weightsWithout(String site) {
    Map<String, double[]> own = votes.getOrDefault(site, Map.of());
    Map<String, Float> weights = new HashMap<>();
    sums.forEach(
        (word, sum) -> {
          double[] mine = own.get(word);
          double pro = sum[0] - (mine == null ? 0 : mine[0]);
          double against = sum[1] - (mine == null ? 0 : mine[1]);
          if (sum[2] - (mine == null ? 0 : 1) >= FEWEST_SITES) {
            double odds = Math.log((pro + PRIOR) / (against + PRIOR));
            weights.put(word, Math.round(odds * 100) / 100f);
          }
        });
    return weights;
  }
}
