package news.parallax.extract.html;

import java.util.Iterator;
import java.util.List;

/**
 * A sum of symmetric decision trees: every tree asks the same few questions of each row, and the
 * answers' bits choose its leaf. Immutable; safe for any number of threads.
 *
 * @param features the features asked, tree after tree, {@code depth} each
 * @param thresholds a question is whether the feature's value is above this
 * @param leaves tree after tree, {@code 1 << depth} each
 */
@SuppressWarnings("ArrayRecordComponent") // weights; never compared
public record Forest(int depth, int[] features, float[] thresholds, float[] leaves) {
  private static final float UNIT = 10_000f;

  /** Reads a forest from lines of text as {@link #lines} writes them. */
  static Forest read(Iterator<String> lines) {
    String[] head = lines.next().split(" ", -1);
    int trees = Integer.parseInt(head[1]);
    int depth = Integer.parseInt(head[2]);
    int[] features = new int[trees * depth];
    float[] thresholds = new float[trees * depth];
    float[] leaves = new float[trees << depth];
    for (int tree = 0; tree < trees; tree++) {
      String[] cells = lines.next().split(" ", -1);
      for (int i = 0; i < depth; i++) {
        features[tree * depth + i] = Integer.parseInt(cells[2 * i]);
        thresholds[tree * depth + i] = Float.parseFloat(cells[2 * i + 1]);
      }
      for (int i = 0; i < 1 << depth; i++) {
        leaves[(tree << depth) + i] = Integer.parseInt(cells[2 * depth + i]) / UNIT;
      }
    }
    return new Forest(depth, features, thresholds, leaves);
  }

  /** The forest as lines of text: a head, then a tree a line; leaves in ten-thousandths. */
  public List<String> lines() {
    int trees = features.length / depth;
    List<String> lines = new java.util.ArrayList<>();
    lines.add("trees " + trees + " " + depth);
    for (int tree = 0; tree < trees; tree++) {
      StringBuilder line = new StringBuilder();
      for (int i = tree * depth; i < (tree + 1) * depth; i++) {
        line.append(features[i]).append(' ').append(thresholds[i]).append(' ');
      }
      for (int i = tree << depth; i < (tree + 1) << depth; i++) {
        line.append(Math.round(leaves[i] * UNIT)).append(' ');
      }
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /** The probability for one row. */
  public float probability(float[] row) {
    float sum = 0;
    int question = 0;
    int trees = features.length / depth;
    for (int tree = 0; tree < trees; tree++) {
      int leaf = 0;
      for (int i = 0; i < depth; i++, question++) {
        // The sign of the difference: a branch here would be guessed wrongly half of the time.
        float below = thresholds[question] - row[features[question]];
        leaf |= (Float.floatToRawIntBits(below) >>> 31) << i;
      }
      sum += leaves[(tree << depth) + leaf];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
