package news.parallax.eval.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.parallax.eval.GoldStream;
import news.parallax.story.JoinModel;
import news.parallax.story.Lesson;
import news.parallax.story.Net;

/**
 * Learns the weights of {@link JoinModel}: {@code JoinWeights OUT stories.jsonl…}. Each set is gone
 * through as given and in two other orders.
 */
public final class JoinWeights {
  private static final int ORDERS = 3;
  private static final int UNITS = 12;
  private static final int EPOCHS = 60;

  /** Added to the odds: what is learned among right stories is too strict among one's own. */
  private static final double LEAN = 1;

  private JoinWeights() {}

  /** Learns from gold sets of stories and writes the weights. */
  public static void main(String[] args) throws IOException {
    List<GoldStream> sets = new ArrayList<>();
    for (String gold : Arrays.copyOfRange(args, 1, args.length)) {
      sets.add(GoldStream.read(Path.of(gold)));
    }
    JoinModel model = learn(sets);
    List<String> lines = new ArrayList<>(model.pair().lines());
    lines.add("---");
    lines.addAll(model.story().lines());
    Files.write(Path.of(args[0]), lines);
  }

  /** The weights that some sets teach. */
  public static JoinModel learn(List<GoldStream> sets) {
    List<GoldStream> orders = new ArrayList<>();
    for (GoldStream set : sets) {
      for (int seed = 0; seed < ORDERS; seed++) {
        orders.add(set.shuffled(seed));
        if (set.isDated()) {
          orders.add(set.shuffled(ORDERS + seed).undated(seed + 2));
        }
      }
    }
    List<Lesson> pairs = new ArrayList<>();
    orders.forEach(set -> pairs.addAll(Lesson.ofPairs(set.sketches(), set.stories())));
    Net pair = NetTraining.learn(thinned(pairs), 0, EPOCHS / 3, 1);
    List<Lesson> joins = new ArrayList<>();
    orders.forEach(set -> joins.addAll(Lesson.ofJoins(set.sketches(), set.stories(), pair)));
    return new JoinModel(pair, NetTraining.learn(joins, UNITS, EPOCHS, 1).leaning(LEAN));
  }

  /** Keeps all like pairs and of the unlike ones, which are many, some of those that matter. */
  private static List<Lesson> thinned(List<Lesson> pairs) {
    List<Lesson> kept = new ArrayList<>();
    Random random = new Random(1);
    for (Lesson pair : pairs) {
      if (pair.right() || pair.inputs()[0] > 0.08 || random.nextInt(20) == 0) {
        kept.add(pair);
      }
    }
    Collections.shuffle(kept, random);
    return kept;
  }
}
