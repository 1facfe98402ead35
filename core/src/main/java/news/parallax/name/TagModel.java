package news.parallax.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * The weights of the tagger: for each hashed feature one per label.
 *
 * @param weights rows of {@link Label#COUNT} each
 * @param transitions from label to label, the first being the earlier word's
 */
@SuppressWarnings("ArrayRecordComponent") // millions of entries
record TagModel(int rows, byte[] weights, int[][] transitions) {

  private static final class Shared {
    static final TagModel MODEL = read("names.model");
  }

  static TagModel shared() {
    return Shared.MODEL;
  }

  static TagModel read(String resource) {
    try (InputStream in = Objects.requireNonNull(TagModel.class.getResourceAsStream(resource));
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))) {
      int[][] transitions = new int[Label.COUNT][Label.COUNT];
      int rows = data.readInt();
      for (int[] row : transitions) {
        for (int i = 0; i < row.length; i++) {
          row[i] = data.readInt();
        }
      }
      byte[] weights = new byte[rows * Label.COUNT];
      data.readFully(weights);
      return new TagModel(rows, weights, transitions);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Adds the weights of all rows, one sum per label. */
  int[] score(int[] features) {
    int[] sums = new int[Label.COUNT];
    for (int feature : features) {
      int at = feature * Label.COUNT;
      for (int label = 0; label < Label.COUNT; label++) {
        sums[label] += weights[at + label];
      }
    }
    return sums;
  }
}
