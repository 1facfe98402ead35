package news.parallax.eval.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.parallax.story.Lesson;
import news.parallax.story.Net;

/**
 * Learns a net's weights by Adam (Kingma and Ba, 2015) on the logistic loss, with weight decay. The
 * same lessons and seed give the same weights.
 */
final class NetTraining {
  private static final int BATCH = 256;
  private static final double RATE = 0.01;
  private static final double DECAY = 1e-3;

  private final Net net;
  private final Adam adam = new Adam();
  private final double[][] gradient;

  private NetTraining(Net net) {
    this.net = net;
    gradient = new double[2 + net.hidden().length][];
    gradient[0] = new double[net.direct().length];
    gradient[1] = new double[net.out().length];
    for (int unit = 0; unit < net.hidden().length; unit++) {
      gradient[2 + unit] = new double[net.hidden()[unit].length];
    }
  }

  static Net learn(List<Lesson> lessons, int units, int epochs, long seed) {
    Random random = new Random(seed);
    NetTraining training = new NetTraining(start(lessons, units, random));
    List<Lesson> order = new ArrayList<>(lessons);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE * (1 - (double) epoch / epochs);
      for (int from = 0; from < order.size(); from += BATCH) {
        training.step(order.subList(from, Math.min(order.size(), from + BATCH)), rate);
      }
    }
    return training.net;
  }

  private static Net start(List<Lesson> lessons, int units, Random random) {
    int inputs = lessons.getFirst().inputs().length;
    double[] mean = new double[inputs];
    double[] spread = new double[inputs];
    for (int i = 0; i < inputs; i++) {
      int at = i;
      double middle = lessons.stream().mapToDouble(l -> l.inputs()[at]).average().orElse(0);
      mean[i] = middle;
      spread[i] =
          1e-6
              + Math.sqrt(
                  lessons.stream()
                      .mapToDouble(l -> Math.pow(l.inputs()[at] - middle, 2))
                      .average()
                      .orElse(0));
    }
    double[][] hidden = new double[units][inputs + 1];
    for (double[] unit : hidden) {
      Arrays.setAll(unit, i -> i == inputs ? 0 : random.nextGaussian() / Math.sqrt(inputs));
    }
    double[] out = new double[units];
    Arrays.setAll(out, i -> 0.3 * random.nextGaussian());
    return new Net(mean, spread, hidden, out, new double[inputs + 1]);
  }

  private void step(List<Lesson> batch, double rate) {
    for (double[] row : gradient) {
      Arrays.fill(row, 0);
    }
    for (Lesson lesson : batch) {
      addGradient(lesson, batch.size());
    }
    adam.next();
    adam.move(0, net.direct(), gradient[0], rate, DECAY);
    adam.move(1, net.out(), gradient[1], rate, DECAY);
    for (int unit = 0; unit < net.hidden().length; unit++) {
      adam.move(2 + unit, net.hidden()[unit], gradient[2 + unit], rate, DECAY);
    }
  }

  private void addGradient(Lesson lesson, int batch) {
    double[] z = net.standard(lesson.inputs());
    double said = 1 / (1 + Math.exp(-net.odds(lesson.inputs())));
    double wrong = (said - (lesson.right() ? 1 : 0)) * lesson.weight() / batch;
    add(gradient[0], z, wrong);
    for (int unit = 0; unit < net.hidden().length; unit++) {
      double active = Math.tanh(dot(net.hidden()[unit], z));
      gradient[1][unit] += wrong * active;
      add(gradient[2 + unit], z, wrong * net.out()[unit] * (1 - active * active));
    }
  }

  private static double dot(double[] weights, double[] z) {
    double sum = weights[z.length];
    for (int i = 0; i < z.length; i++) {
      sum += weights[i] * z[i];
    }
    return sum;
  }

  private static void add(double[] gradient, double[] z, double wrong) {
    for (int i = 0; i < z.length; i++) {
      gradient[i] += wrong * z[i];
    }
    gradient[z.length] += wrong;
  }
}
