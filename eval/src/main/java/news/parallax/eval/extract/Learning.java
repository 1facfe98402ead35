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
  static final float THRESHOLD = 0.45f;

  private Learning() {}

  static BlockModel learn(List<LearnPage> pages) {
    NameWords words = new NameWords(pages);
    List<float[][]> rows = new ArrayList<>();
    for (LearnPage page : pages) {
      ClassWords others = new ClassWords(WordWeights.of(words.weightsWithout(page.site())));
      rows.add(BlockFeatures.of(page.page(), page.metadata(), others));
    }
    Forest first = Boosting.learn(rows(pages, rows, -1), FIRST_TREES);
    List<float[][]> wider = new ArrayList<>(rows);
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      Forest others = Boosting.learn(rows(pages, rows, fold), FIRST_TREES);
      for (int i = 0; i < pages.size(); i++) {
        if (fold(pages.get(i), INNER_FOLDS) == fold) {
          float[] scores = BlockModel.scores(others, rows.get(i));
          wider.set(i, BlockContext.of(pages.get(i).page(), rows.get(i), scores));
        }
      }
    }
    Forest second = Boosting.learn(rows(pages, wider, -1), SECOND_TREES);
    return new BlockModel(WordWeights.of(words.weights()), first, second, THRESHOLD);
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
