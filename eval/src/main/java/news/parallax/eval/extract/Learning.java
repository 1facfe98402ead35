package news.parallax.eval.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.html.BlockContext;
import news.parallax.extract.html.BlockFeatures;
import news.parallax.extract.html.BlockModel;
import news.parallax.extract.html.ClassWords;
import news.parallax.extract.html.Forest;
import news.parallax.extract.html.WordWeights;

/** Learns a block model from pages. Deterministic. */
final class Learning {
  private static final int FIRST_TREES = 100;
  private static final int SECOND_TREES = 100;
  private static final int INNER_FOLDS = 2;

  private Learning() {}

  static BlockModel learn(List<LearnPage> pages) {
    NameWords words = new NameWords(pages);
    List<float[][]> rows = new ArrayList<>();
    for (LearnPage page : pages) {
      ClassWords others = new ClassWords(WordWeights.of(words.weightsWithout(page.site())));
      rows.add(BlockFeatures.of(page.page(), page.metadata(), others));
    }
    List<float[]> unseen = unseen(pages, rows);
    List<LearnPage> trusted = new ArrayList<>();
    List<float[][]> wider = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      trusted.add(pages.get(i).trusted(unseen.get(i)));
      wider.add(BlockContext.of(pages.get(i).page(), rows.get(i), unseen.get(i)));
    }
    Forest first = Boosting.learn(rows(trusted, rows, -1), FIRST_TREES);
    Forest second = Boosting.learn(rows(trusted, wider, -1), SECOND_TREES);
    return new BlockModel(WordWeights.of(words.weights()), first, second);
  }

  /** What first forests make of each page that have not seen its site. */
  private static List<float[]> unseen(List<LearnPage> pages, List<float[][]> rows) {
    List<Forest> others = new ArrayList<>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      others.add(Boosting.learn(rows(pages, rows, fold), FIRST_TREES));
    }
    List<float[]> unseen = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Forest other = others.get(fold(pages.get(i), INNER_FOLDS));
      unseen.add(BlockModel.scores(other, rows.get(i)));
    }
    return unseen;
  }

  static int fold(LearnPage page, int folds) {
    int mixed = page.site().hashCode() * 0x9E3779B9;
    return Math.floorMod(mixed ^ (mixed >>> 15), folds);
  }

  /** All pages' rows, but for those of a fold. */
  private static Boosting.Rows rows(List<LearnPage> pages, List<float[][]> rows, int without) {
    List<float[]> values = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      LearnPage page = pages.get(i);
      if (without >= 0 && fold(page, INNER_FOLDS) == without) {
        continue;
      }
      for (int block = 0; block < page.labels().length; block++) {
        values.add(rows.get(i)[block]);
        labels.add(page.labels()[block]);
        weights.add(page.weights()[block]);
      }
    }
    return new Boosting.Rows(values.toArray(float[][]::new), floats(labels), floats(weights));
  }

  private static float[] floats(List<Float> list) {
    float[] floats = new float[list.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = list.get(i);
    }
    return floats;
  }
}
