package news.parallax.eval.distil;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the table of static token vectors: runs MiniLM on each token of its own vocabulary alone,
 * reduces the outputs to their principal axes, and writes them as bytes.
 *
 * <p>Run: {@code java … DistilVectors OUT DIMENSIONS}
 *
 * <p>After Model2Vec (Tulkens and van Dongen, 2024): a token's vector is the mean of the last layer
 * over {@code [CLS] token [SEP]}.
 */
public final class DistilVectors {
  static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int WIDTH = 384;
  private static final int BATCH = 128;

  private DistilVectors() {}

  /** A token of the vocabulary and its number there; lower numbers are commoner. */
  private record Token(String text, int id) {}

  /** Writes the table. */
  public static void main(String[] args) throws IOException, OrtException {
    List<Token> tokens = vocabulary();
    float[][] vectors = outputs(tokens);
    float[][] reduced = PrincipalAxes.of(vectors, Integer.parseInt(args[1])).project(vectors);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      write(tokens, reduced, out);
    }
  }

  private static List<Token> vocabulary() throws IOException {
    try (InputStream in = DistilVectors.class.getResourceAsStream(TOKENIZER)) {
      JsonNode vocabulary = JsonMapper.shared().readTree(in).path("model").path("vocab");
      List<Token> tokens = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : vocabulary.properties()) {
        if (entry.getKey().matches("(##)?[a-z0-9]+")) {
          tokens.add(new Token(entry.getKey(), entry.getValue().asInt()));
        }
      }
      tokens.sort((a, b) -> Integer.compare(a.id(), b.id()));
      return tokens;
    }
  }

  private static float[][] outputs(List<Token> tokens) throws IOException, OrtException {
    float[][] vectors = new float[tokens.size()][];
    try (InputStream in = DistilVectors.class.getResourceAsStream(MODEL);
        OrtSession session = OrtEnvironment.getEnvironment().createSession(in.readAllBytes())) {
      for (int from = 0; from < tokens.size(); from += BATCH) {
        int to = Math.min(from + BATCH, tokens.size());
        outputs(session, tokens.subList(from, to), vectors, from);
      }
    }
    return vectors;
  }

  private static void outputs(
      OrtSession session, List<Token> tokens, float[][] vectors, int offset) throws OrtException {
    long[][] ids = new long[tokens.size()][];
    long[][] ones = new long[tokens.size()][];
    long[][] zeros = new long[tokens.size()][3];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new long[] {101, tokens.get(i).id(), 102};
      ones[i] = new long[] {1, 1, 1};
    }
    OrtEnvironment env = OrtEnvironment.getEnvironment();
    try (OnnxTensor input = OnnxTensor.createTensor(env, ids);
        OnnxTensor mask = OnnxTensor.createTensor(env, ones);
        OnnxTensor types = OnnxTensor.createTensor(env, zeros);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] hidden = (float[][][]) result.get(0).getValue();
      for (int i = 0; i < hidden.length; i++) {
        vectors[offset + i] = mean(hidden[i]);
      }
    }
  }

  private static float[] mean(float[][] rows) {
    float[] mean = new float[WIDTH];
    for (float[] row : rows) {
      for (int d = 0; d < WIDTH; d++) {
        mean[d] += row[d] / rows.length;
      }
    }
    return mean;
  }

  /** Count, dimensions; then per token its text, its number, a scale and one byte per dimension. */
  private static void write(List<Token> tokens, float[][] vectors, DataOutputStream out)
      throws IOException {
    out.writeInt(tokens.size());
    out.writeInt(vectors[0].length);
    for (int i = 0; i < vectors.length; i++) {
      float most = 0;
      for (float each : vectors[i]) {
        most = Math.max(most, Math.abs(each));
      }
      out.writeUTF(tokens.get(i).text());
      out.writeShort(tokens.get(i).id());
      out.writeFloat(most / 127);
      for (float each : vectors[i]) {
        out.writeByte(Math.round(each * 127 / most));
      }
    }
  }
}
