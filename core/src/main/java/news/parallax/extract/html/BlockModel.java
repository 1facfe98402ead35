package news.parallax.extract.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.extract.metadata.Metadata;

/**
 * Tells how sure each block of a page is part of its article: a first look at each block, then a
 * second one that knows what the first made of its surroundings. Immutable; safe for any number of
 * threads.
 *
 * @param words log odds of class names' words
 */
public record BlockModel(WordWeights words, Forest first, Forest second) {
  private static final String RESOURCE = "block-model-2.txt";

  /** Rows past this are worked out twice rather than kept: a page may have a million blocks. */
  private static final int REMEMBERED = 4096;

  private static final String VERSION = "block-model 2";

  /** The model that ships. */
  static BlockModel shipped() {
    return Shipped.MODEL;
  }

  /** One number from 0 to 1 for each block. */
  public float[] scores(HtmlPage page, Metadata metadata) {
    BlockFeatures features = new BlockFeatures(page, metadata, new ClassWords(words));
    float[][] rows = new float[Math.min(page.blocks().size(), REMEMBERED)][BlockFeatures.ROOM];
    float[] spare = new float[BlockFeatures.ROOM];
    float[] once = new float[page.blocks().size()];
    for (int i = 0; i < once.length; i++) {
      float[] row = i < rows.length ? rows[i] : spare;
      features.fill(i, row);
      once[i] = first.probability(row);
    }
    BlockContext context = new BlockContext(page, once);
    float[] twice = new float[once.length];
    for (int i = 0; i < twice.length; i++) {
      float[] row = i < rows.length ? rows[i] : spare;
      if (i >= rows.length) {
        features.fill(i, row);
      }
      context.widen(i, row, features.width());
      twice[i] = second.probability(row);
    }
    return twice;
  }

  /** What a forest makes of each row. */
  public static float[] scores(Forest forest, float[][] rows) {
    float[] scores = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = forest.probability(rows[i]);
    }
    return scores;
  }

  /** The model as lines of text. */
  public List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(VERSION);
    lines.add("words " + words.byWord().size());
    words.byWord().forEach((word, odds) -> lines.add(word + " " + Math.round(odds * 100)));
    lines.addAll(first.lines());
    lines.addAll(second.lines());
    return lines;
  }

  static BlockModel read(Iterator<String> lines) {
    if (!lines.next().equals(VERSION)) {
      throw new IllegalStateException("a block model of another version");
    }
    int count = Integer.parseInt(lines.next().split(" ", -1)[1]);
    Map<String, Float> words = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String[] cells = lines.next().split(" ", -1);
      words.put(cells[0], Integer.parseInt(cells[1]) / 100f);
    }
    return new BlockModel(WordWeights.of(words), Forest.read(lines), Forest.read(lines));
  }

  private static final class Shipped {
    static final BlockModel MODEL = load();

    private static BlockModel load() {
      try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
        return read(lines.lines().iterator());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
