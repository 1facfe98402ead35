package news.parallax.eval.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import news.parallax.eval.GoldStream;
import news.parallax.eval.StoriesEvaluation;
import news.parallax.story.JoinModel;

/**
 * Chooses the few numbers of {@link JoinModel}: {@code TuneJoins STEPS stories.jsonl…}. Random
 * steps from round numbers that no set had a part in are kept where the mean B-Cubed F1 rises. Each
 * set is left out once to see what the numbers chosen on the others reach on it; the last line is
 * chosen on all.
 */
public final class TuneJoins {
  private static final double STEP = 0.2;
  private static final JoinModel START = new JoinModel(5, 5, 5, 5, -5, 1, 2);

  private final Map<String, List<GoldStream>> sets;
  private final int steps;

  private TuneJoins(Map<String, List<GoldStream>> sets, int steps) {
    this.sets = sets;
    this.steps = steps;
  }

  /** Reads the sets, searches, prints. */
  public static void main(String[] args) throws IOException {
    SequencedMap<String, List<GoldStream>> sets = new LinkedHashMap<>();
    for (String gold : List.of(args).subList(1, args.length)) {
      GoldStream set = GoldStream.read(Path.of(gold));
      List<GoldStream> streams = new ArrayList<>(List.of(set, set.shuffled(1)));
      if (set.isDated()) {
        streams.add(set.undated(3));
        streams.add(set.shuffled(2).undated(3));
      }
      sets.put(gold, streams);
    }
    TuneJoins tuning = new TuneJoins(sets, Integer.parseInt(args[0]));
    PrintStream out = System.out;
    for (String left : sets.keySet()) {
      List<String> others = sets.keySet().stream().filter(set -> !set.equals(left)).toList();
      JoinModel model = tuning.search(others);
      out.printf(
          Locale.ROOT,
          "%s left out: B³ F1 %.3f, chosen on the others with %.3f: %s%n",
          left,
          tuning.f1(model, left),
          tuning.mean(model, others),
          model);
    }
    JoinModel model = tuning.search(List.copyOf(sets.keySet()));
    out.println("all: " + model);
    for (String set : sets.keySet()) {
      out.printf(Locale.ROOT, "  %s: %.3f%n", set, tuning.f1(model, set));
    }
  }

  private JoinModel search(List<String> on) {
    Random random = new Random(1);
    JoinModel best = START;
    double most = mean(best, on);
    for (int step = 0; step < steps; step++) {
      JoinModel tried = stepped(best, random);
      double reached = mean(tried, on);
      if (reached > most) {
        best = tried;
        most = reached;
      }
    }
    return best;
  }

  private static JoinModel stepped(JoinModel from, Random random) {
    double[] numbers =
        Stream.of(
                from.head(),
                from.names(),
                from.words(),
                from.phrases(),
                from.start(),
                from.day(),
                from.undated())
            .mapToDouble(n -> random.nextBoolean() ? n : n + n * STEP * random.nextGaussian())
            .map(n -> Math.round(n * 100) / 100.0)
            .toArray();
    return new JoinModel(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
  }

  private double mean(JoinModel model, List<String> on) {
    return on.stream().mapToDouble(set -> f1(model, set)).average().orElse(0);
  }

  private double f1(JoinModel model, String set) {
    return sets.getOrDefault(set, List.of()).parallelStream()
        .mapToDouble(stream -> StoriesEvaluation.f1(stream, model))
        .average()
        .orElse(0);
  }
}
