package news.parallax.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Decides whether an article belongs to a story. The weights are made by {@code
 * news.parallax.eval.model.JoinWeights}.
 *
 * @param pair of two articles, whether they report the same happening
 * @param story of an article and a story
 */
public record JoinModel(Net pair, Net story) {

  /** The weights that ship. */
  public static JoinModel shipped() {
    return Shipped.MODEL;
  }

  /** Read when first asked for: whoever learns the weights has none yet. */
  private static final class Shipped {
    static final JoinModel MODEL = read();
  }

  /** Nets one after the other, three dashes between. */
  private static JoinModel read() {
    try (InputStream in = JoinModel.class.getResourceAsStream("join-weights-1.txt")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      List<String> lines = new String(all, StandardCharsets.UTF_8).lines().toList();
      int border = lines.indexOf("---");
      return new JoinModel(
          Net.parse(lines.subList(0, border)), Net.parse(lines.subList(border + 1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
