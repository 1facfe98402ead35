package news.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/**
 * How common words are in articles at large, for a start before own counts are there. Made by
 * {@code news.parallax.eval.model.BackgroundWords}.
 */
public final class Background {
  /** The stem of the line that says how many articles were counted. */
  private static final String ALL = "";

  private static final Map<String, Integer> COUNTS = new HashMap<>();
  private static final int ARTICLES = readAll();

  private Background() {}

  /** How many articles were counted. */
  public static int articles() {
    return ARTICLES;
  }

  /** In how many of those articles a stem stands; 0 for one in too few to be listed. */
  public static int articlesWith(String stem) {
    return COUNTS.getOrDefault(stem, 0);
  }

  /** Tells each stem that is listed with the number of articles that have it. */
  public static void forEach(ObjIntConsumer<String> counts) {
    COUNTS.forEach((stem, count) -> counts.accept(stem, count));
  }

  private static void read(String line) {
    int tab = line.indexOf('\t');
    COUNTS.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
  }

  private static int readAll() {
    try (InputStream in = Background.class.getResourceAsStream("background-words.tsv")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      new String(all, StandardCharsets.UTF_8).lines().forEach(Background::read);
      return COUNTS.getOrDefault(ALL, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
