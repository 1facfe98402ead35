package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.parallax.article.ArticleId;
import news.parallax.claim.Claim;
import news.parallax.claim.SeenPairs.Place;

/**
 * Passages that people labelled by reading the other sources of the story beside them: whether
 * others tell the same, tell it otherwise, or do not tell it. Only ids, offsets and labels are
 * kept.
 */
final class LabelledSupport {
  private static final String PASSAGES = "claims/support.tsv";

  private LabelledSupport() {}

  /**
   * A labelled passage.
   *
   * @param support how it stands among the sources
   * @param slot of the difference, and its reason; empty where it does not differ
   * @param like how many claims it stands for, as it was drawn by chance from those shown alike
   */
  record Labelled(
      String story, Place place, Claim.Support support, String slot, String reason, double like) {
    /** Whether others tell it, alike or otherwise. */
    boolean isToldByOthers() {
      return support != Claim.Support.LONE;
    }
  }

  /** All of them, in the order of the file. */
  static List<Labelled> all() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LabelledSupport.class.getResourceAsStream(PASSAGES))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(LabelledSupport::labelled)
          .toList();
    }
  }

  private static Labelled labelled(String[] cells) {
    return new Labelled(
        cells[1],
        new Place(new ArticleId(cells[2]), Integer.parseInt(cells[3])),
        Claim.Support.valueOf(cells[5].toUpperCase(Locale.ROOT)),
        cells[6],
        cells[7],
        Double.parseDouble(cells[8]));
  }
}
