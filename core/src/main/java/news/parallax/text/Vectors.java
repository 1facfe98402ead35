package news.parallax.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Static vectors of English words: what a small transformer knows of a word alone, as a table.
 * Immutable, the same bits on every machine. The table is made by {@code DistilVectors} in eval.
 */
public final class Vectors {
  private static final String RESOURCE = "vectors-1.bin";

  private final Map<String, Row> rows;
  private final int dimensions;

  /** Chars of the longest piece, beyond which no word is asked for. */
  private final int longest;

  /** A piece's number in the vocabulary (lower is commoner) and its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // millions of bytes, never changed
  private record Row(int number, float scale, byte[] values) {}

  private Vectors(Map<String, Row> rows, int dimensions) {
    this.rows = rows;
    this.dimensions = dimensions;
    this.longest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static final class Shipped {
    private static final Vectors TABLE = read();
  }

  /** The table that comes with the program; read once. */
  public static Vectors shipped() {
    return Shipped.TABLE;
  }

  public int dimensions() {
    return dimensions;
  }

  /**
   * The vector of a folded word, of length 1; null where the table knows nothing of it. An unknown
   * word is the sum of its known pieces (WordPiece, longest first).
   */
  public float @Nullable [] of(String folded) {
    List<Row> pieces = pieces(folded);
    if (pieces.isEmpty()) {
      return null;
    }
    float[] sum = new float[dimensions];
    for (Row piece : pieces) {
      for (int d = 0; d < dimensions; d++) {
        sum[d] += piece.scale * piece.values[d];
      }
    }
    return unit(sum);
  }

  /** The middle of several folded words, of length 1; null where the table knows none of them. */
  public float @Nullable [] of(SortedSet<String> words) {
    float[] sum = new float[dimensions];
    boolean known = false;
    for (String word : words) {
      float[] vector = of(word);
      for (int d = 0; vector != null && d < dimensions; d++) {
        sum[d] += vector[d];
        known = true;
      }
    }
    return known ? unit(sum) : null;
  }

  /**
   * How rare a word is in general English: the logarithm of its rank, from about 0 to about 10.3.
   * Words outside the vocabulary count as rarest.
   */
  public double rarity(String folded) {
    Row row = rows.get(folded);
    int rank = row == null ? 30_522 : Math.max(1, row.number - 1_000);
    return Math.log(rank);
  }

  /** Whether the table has a folded word as one piece. */
  public boolean knows(String folded) {
    return rows.containsKey(folded);
  }

  /** A vector divided by its length. */
  public static float[] unit(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += each * each;
    }
    float length = (float) Math.sqrt(Math.max(square, 1e-12));
    float[] unit = new float[vector.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = vector[d] / length;
    }
    return unit;
  }

  /** The cosine of two vectors of length 1. */
  public static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private List<Row> pieces(String word) {
    List<Row> pieces = new ArrayList<>();
    for (String part : word.split("[^a-z0-9]+", -1)) {
      addPieces(part, pieces);
    }
    return pieces;
  }

  private void addPieces(String part, List<Row> pieces) {
    int at = 0;
    while (at < part.length()) {
      int end = Math.min(part.length(), at + longest);
      Row row = null;
      while (end > at && row == null) {
        row = rows.get((at == 0 ? "" : "##") + part.substring(at, end));
        end = row == null ? end - 1 : end;
      }
      if (row == null) {
        return;
      }
      pieces.add(row);
      at = end;
    }
  }

  private static Vectors read() {
    try (InputStream resource =
            Objects.requireNonNull(Vectors.class.getResourceAsStream(RESOURCE));
        DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
      int count = in.readInt();
      int dimensions = in.readInt();
      Map<String, Row> rows = new HashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        String piece = in.readUTF();
        int number = in.readUnsignedShort();
        float scale = in.readFloat();
        rows.put(piece, new Row(number, scale, in.readNBytes(dimensions)));
      }
      return new Vectors(rows, dimensions);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + RESOURCE, e);
    }
  }
}
