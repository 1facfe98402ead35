package news.parallax.name;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Averages tagger models of several seeds, and adds what each kind is to be preferred by. */
public class MixModels {
  static final int[] PREFERENCE = {0, -50, 15, 0}; // person, organisation, place, other

  public static void main(String[] args) throws Exception {
    int models = args.length - 1;
    int count = Label.COUNT;
    int rows = 0;
    double[] transitions = new double[count * count];
    int[] sums = new int[0];
    for (int m = 1; m <= models; m++) {
      try (DataInputStream in =
          new DataInputStream(new InflaterInputStream(Files.newInputStream(Path.of(args[m]))))) {
        rows = in.readInt();
        for (int i = 0; i < transitions.length; i++)
          transitions[i] += in.readInt() / (double) models;
        byte[] weights = in.readNBytes(rows * count);
        if (sums.length == 0) sums = new int[weights.length];
        for (int i = 0; i < weights.length; i++) sums[i] += weights[i];
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(
                    Files.newOutputStream(Path.of(args[0])), new Deflater(9))))) {
      out.writeInt(rows);
      for (int i = 0; i < transitions.length; i++) {
        int label = i % count;
        out.writeInt(
            (int) Math.round(transitions[i] + (label == 0 ? 0 : PREFERENCE[(label - 1) / 4])));
      }
      for (int sum : sums) out.writeByte((int) Math.rint((double) sum / models));
    }
  }
}
