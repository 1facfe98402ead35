package news.parallax.eval.model;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import news.parallax.eval.GoldLines;
import news.parallax.eval.GoldQuotes;
import news.parallax.quote.Lesson;
import news.parallax.text.Sentences;
import tools.jackson.databind.JsonNode;

/**
 * Learns the weights that choose what a cue gives to somebody: {@code ContentWeights OUT
 * quotes.jsonl…}. A log-linear model over all ways of a cue and "nothing", by AdaGrad (Duchi et al.
 * 2011); the mean of several runs in other orders.
 */
public final class ContentWeights {
  private static final int RUNS = 5;
  private static final int EPOCHS = 5;
  private static final double RATE = 0.03;
  private static final double SMALL = 1e-3;
  private static final int CUT = 5000;

  private final List<Lesson> lessons;
  private final double[] weights = new double[Lesson.ROWS];
  private final double[] squares = new double[Lesson.ROWS];

  private ContentWeights(List<Lesson> lessons) {
    this.lessons = new ArrayList<>(lessons);
  }

  /** Learns from gold sets of quotes and writes the weights. */
  public static void main(String[] args) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (String gold : Arrays.copyOfRange(args, 1, args.length)) {
      for (JsonNode line : GoldLines.of(Path.of(gold))) {
        lessons.addAll(lessons(GoldQuotes.of(line)));
      }
    }
    double[] mean = new double[Lesson.ROWS];
    for (int run = 0; run < RUNS; run++) {
      new ContentWeights(lessons).learn(new Random(run), mean);
    }
    write(Path.of(args[0]), mean);
  }

  private static List<Lesson> lessons(GoldQuotes gold) {
    List<Lesson.Known> known =
        gold.quotes().stream()
            .map(quote -> new Lesson.Known(quote.content(), quote.cue()))
            .toList();
    return Lesson.of(gold.article(), Sentences.of(gold.article().body()), known);
  }

  /** Adds the weights after each epoch of the second half. */
  private void learn(Random order, double[] sum) {
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(lessons, order);
      lessons.forEach(this::learn);
      for (int row = 0; row < sum.length && epoch >= EPOCHS / 2; row++) {
        sum[row] += weights[row];
      }
    }
  }

  /** Rows that several ways share, with their score and what to change them by. */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity only
  private record Part(int[] rows, double score, double[] slope) {}

  private void learn(Lesson lesson) {
    IdentityHashMap<int[], Part> parts = new IdentityHashMap<>();
    List<List<Part>> ways =
        lesson.choices().stream()
            .map(way -> way.stream().map(rows -> parts.computeIfAbsent(rows, this::part)).toList())
            .toList();
    double[] odds =
        ways.stream()
            .mapToDouble(way -> Math.exp(way.stream().mapToDouble(Part::score).sum()))
            .toArray();
    double all = 1 + Arrays.stream(odds).sum();
    double right = lesson.right().stream().mapToDouble(i -> odds[i]).sum();
    for (int i = 0; i < odds.length; i++) {
      double slope = odds[i] / all - (lesson.right().contains(i) ? odds[i] / right : 0);
      ways.get(i).forEach(part -> part.slope()[0] += slope);
    }
    parts.values().forEach(this::step);
  }

  private Part part(int[] rows) {
    return new Part(
        rows, Arrays.stream(rows).mapToDouble(row -> weights[row]).sum(), new double[1]);
  }

  private void step(Part part) {
    double slope = part.slope()[0];
    for (int row : part.rows()) {
      squares[row] += slope * slope;
      weights[row] -= RATE * slope / (SMALL + Math.sqrt(squares[row]));
    }
  }

  /** One byte a weight; the few largest are cut. */
  private static void write(Path out, double[] weights) throws IOException {
    double[] sorted = Arrays.stream(weights).map(Math::abs).sorted().toArray();
    double scale = sorted[sorted.length - 1 - sorted.length / CUT] / Byte.MAX_VALUE;
    try (DataOutputStream data =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(out), new Deflater(9))))) {
      data.writeFloat((float) (scale / (RUNS * (EPOCHS - EPOCHS / 2))));
      for (double weight : weights) {
        long value = Math.round(weight / scale);
        data.writeByte(Math.clamp(value, -Byte.MAX_VALUE, Byte.MAX_VALUE));
      }
    }
  }
}
