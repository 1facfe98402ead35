package news.parallax.eval.distil;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures MiniLM's own cosine of two passages on a claims gold set: average precision and best F1,
 * as {@code eval claims} prints them for words.
 *
 * <p>Run: {@code java … MeasureTransformer GOLD}
 *
 * <p>A passage's vector is the mean of the last layer (Reimers and Gurevych, 2019); its pieces are
 * WordPiece, longest first (Wu et al., 2016).
 */
public final class MeasureTransformer {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|[^\\s\\p{L}\\p{N}]");
  private static final int LONGEST = 128;

  private final Map<String, Long> vocabulary = new HashMap<>();
  private final Map<String, float[]> known = new HashMap<>();
  private final OrtSession session;

  /** A pair's cosine and whether people hold the two to tell the same. */
  private record Scored(double score, boolean same) {}

  private MeasureTransformer(OrtSession session) throws IOException {
    this.session = session;
    try (InputStream in = MeasureTransformer.class.getResourceAsStream(DistilVectors.TOKENIZER)) {
      JsonMapper.shared().readTree(in).path("model").path("vocab").properties().stream()
          .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().asLong()));
    }
  }

  /** Prints both figures. */
  public static void main(String[] args) throws IOException, OrtException {
    try (InputStream in = MeasureTransformer.class.getResourceAsStream(DistilVectors.MODEL);
        OrtSession session = OrtEnvironment.getEnvironment().createSession(in.readAllBytes())) {
      MeasureTransformer transformer = new MeasureTransformer(session);
      List<Scored> scored = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode pair = JsonMapper.shared().readTree(line);
        scored.add(
            new Scored(
                cosine(
                    transformer.vector(pair.path("a").path("text").asString()),
                    transformer.vector(pair.path("b").path("text").asString())),
                pair.path("same").asBoolean()));
      }
      print(scored);
    }
  }

  private static void print(List<Scored> scored) {
    scored.sort(Comparator.comparingDouble((Scored each) -> -each.score()));
    double all = scored.stream().filter(Scored::same).count();
    double right = 0;
    double precisions = 0;
    double best = 0;
    for (int i = 0; i < scored.size(); i++) {
      right += scored.get(i).same() ? 1 : 0;
      precisions += scored.get(i).same() ? right / (i + 1) : 0;
      best = Math.max(best, 2 * right / (i + 1 + all));
    }
    System.out.printf(
        Locale.ROOT,
        "MiniLM cosine, %d pairs: average precision %.3f, best F1 %.3f%n",
        scored.size(),
        precisions / all,
        best);
  }

  private float[] vector(String text) throws OrtException {
    float[] vector = known.get(text);
    if (vector == null) {
      vector = mean(outputs(pieces(text)));
      known.put(text, vector);
    }
    return vector;
  }

  private float[][] outputs(long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    OrtEnvironment env = OrtEnvironment.getEnvironment();
    try (OnnxTensor input = OnnxTensor.createTensor(env, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(env, new long[][] {ones});
        OnnxTensor types = OnnxTensor.createTensor(env, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private long[] pieces(String text) {
    List<Long> ids = new ArrayList<>(List.of(id("[CLS]")));
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find() && ids.size() < LONGEST) {
      addPieces(word.group(), ids);
    }
    ids.add(id("[SEP]"));
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  private void addPieces(String word, List<Long> ids) {
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      while (end > at && !vocabulary.containsKey(piece(word, at, end))) {
        end--;
      }
      if (end == at) {
        ids.add(id("[UNK]"));
        return;
      }
      ids.add(id(piece(word, at, end)));
      at = end;
    }
  }

  private static String piece(String word, int start, int end) {
    return (start == 0 ? "" : "##") + word.substring(start, end);
  }

  private long id(String piece) {
    return vocabulary.getOrDefault(piece, 0L);
  }

  private static float[] mean(float[][] rows) {
    float[] mean = new float[rows[0].length];
    for (float[] row : rows) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += row[d] / rows.length;
      }
    }
    return mean;
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double one = 0;
    double other = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
      one += a[d] * a[d];
      other += b[d] * b[d];
    }
    return product / Math.sqrt(one * other);
  }
}
