import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Word vectors as the clusters that they lie in: coarse ones, and finer ones within. */
class WordClusters {
  static final int COARSE = 64, FINE = 16, DIM = 50;

  static void write(Path dump, DataOutputStream out) throws IOException {
    List<String> words = Files.readAllLines(dump.resolve("vec.words"));
    float[][] vectors = new float[words.size()][DIM];
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(dump.resolve("vec.bin")), 1 << 20))) {
      for (float[] vector : vectors) {
        double norm = 1e-9;
        for (int i = 0; i < DIM; i++) {
          vector[i] = in.readFloat();
          norm += vector[i] * vector[i];
        }
        for (int i = 0; i < DIM; i++) vector[i] /= (float) Math.sqrt(norm);
      }
    }
    int[] coarse = kmeans(vectors, COARSE, 15);
    int[] fine = new int[vectors.length];
    for (int c = 0; c < COARSE; c++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < coarse.length; i++) if (coarse[i] == c) members.add(i);
      float[][] part = new float[members.size()][];
      for (int i = 0; i < part.length; i++) part[i] = vectors[members.get(i)];
      int[] within = kmeans(part, Math.min(FINE, part.length), 10);
      for (int i = 0; i < part.length; i++) fine[members.get(i)] = c * FINE + within[i];
    }
    TreeMap<Integer, Integer> table = new TreeMap<>();
    for (int i = 0; i < fine.length; i++) table.putIfAbsent(Table.hash(words.get(i)), fine[i]);
    System.out.println("vectors " + table.size());
    Table.write(table, true, out);
  }

  static int[] kmeans(float[][] points, int k, int rounds) {
    Random random = new Random(1);
    float[][] centres = new float[k][];
    for (int c = 0; c < k; c++) centres[c] = points[random.nextInt(points.length)].clone();
    int[] of = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      float[][] sums = new float[k][DIM];
      int[] counts = new int[k];
      for (int i = 0; i < points.length; i++) {
        float best = -9;
        for (int c = 0; c < k; c++) {
          float dot = 0;
          for (int d = 0; d < DIM; d++) dot += points[i][d] * centres[c][d];
          if (dot > best) {
            best = dot;
            of[i] = c;
          }
        }
        counts[of[i]]++;
        for (int d = 0; d < DIM; d++) sums[of[i]][d] += points[i][d];
      }
      for (int c = 0; c < k; c++) {
        if (counts[c] == 0) {
          centres[c] = points[random.nextInt(points.length)].clone();
          continue;
        }
        double norm = 1e-9;
        for (float x : sums[c]) norm += x * x;
        for (int d = 0; d < DIM; d++) centres[c][d] = (float) (sums[c][d] / Math.sqrt(norm));
      }
    }
    return of;
  }
}
