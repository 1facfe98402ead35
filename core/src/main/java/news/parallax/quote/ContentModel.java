package news.parallax.quote;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/** The learned weights that tell what a cue gives to somebody. Safe for any number of threads. */
final class ContentModel {
  /** Rows of weights; a power of two. */
  static final int ROWS = 1 << 20;

  private static final class Shared {
    static final ContentModel MODEL = read("contents-1.bin");
  }

  private final float[] weights;

  /** A model of given weights, {@link #ROWS} of them. */
  ContentModel(float[] weights) {
    this.weights = weights;
  }

  /** The model that ships. */
  static ContentModel shared() {
    return Shared.MODEL;
  }

  double score(int[] rows) {
    double score = 0;
    for (int row : rows) {
      score += weights[row];
    }
    return score;
  }

  /** One weight a byte, scaled by what stands first. */
  private static ContentModel read(String resource) {
    try (InputStream in = Objects.requireNonNull(ContentModel.class.getResourceAsStream(resource));
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))) {
      float scale = data.readFloat();
      byte[] bytes = data.readNBytes(ROWS);
      float[] weights = new float[ROWS];
      for (int i = 0; i < ROWS; i++) {
        weights[i] = bytes[i] * scale;
      }
      return new ContentModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
