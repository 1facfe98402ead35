package news.parallax.eval.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.parallax.extract.html.Block;
import news.parallax.extract.html.HtmlPage;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.when.DateContext;

/**
 * A gold page ready to learn from.
 *
 * @param site its publisher's domain; pages of one site never stand on both sides of a fold
 * @param labels what share of each block is in the gold body
 * @param weights how much each block counts: its part of the gold body's length
 */
@SuppressWarnings("ArrayRecordComponent") // columns; never compared
record LearnPage(
    String set,
    String site,
    HtmlPage page,
    Metadata metadata,
    Shingles gold,
    float[] labels,
    float[] weights) {
  private static final Instant CAPTURED = Instant.parse("2026-11-01T00:00:00Z");
  private static final int SHORT_BODY = 600;
  private static final float LEAST = 0.002f;

  /** The logistic loss over a page from which on its gold is doubted. */
  private static final double DOUBTFUL = 0.6;

  static LearnPage of(String set, GoldPage gold) {
    String body = gold.body() == null ? "" : gold.body();
    HtmlPage page = HtmlPage.parse(new String(gold.html(), StandardCharsets.UTF_8));
    DateContext context = new DateContext(CAPTURED, "und");
    Metadata metadata = Metadata.of(page.head(), gold.id(), null, context);
    float[] labels = BlockLabels.of(page.blocks(), body);
    return new LearnPage(
        set, site(gold), page, metadata, Shingles.of(body), labels, weights(page.blocks(), labels));
  }

  private static String site(GoldPage gold) {
    String host = gold.url() == null ? null : URI.create(gold.url().replace(' ', '+')).getHost();
    if (host == null) {
      return gold.id();
    }
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    int name = Math.max(0, labels.length - 2);
    boolean shared = labels[name].length() <= 3 && name > 0 && !labels[name - 1].startsWith("www");
    return labels[shared ? name - 1 : name];
  }

  /**
   * The page with less weight where a model that has not seen its site is far off: most such gold
   * bodies stop early or hold a table's half, and trees would learn them by heart.
   *
   * @param scores what that model made of each block
   */
  LearnPage trusted(float[] scores) {
    double loss = 0;
    for (int i = 0; i < scores.length; i++) {
      double score = Math.clamp(scores[i], 0.001, 0.999);
      loss -= weights[i] * (labels[i] * Math.log(score) + (1 - labels[i]) * Math.log(1 - score));
    }
    float trust = (float) Math.min(1, DOUBTFUL / loss);
    float[] less = weights.clone();
    for (int i = 0; i < less.length; i++) {
      less[i] *= trust;
    }
    return new LearnPage(set, site, page, metadata, gold, labels, less);
  }

  private static float[] weights(List<Block> blocks, float[] labels) {
    float whole = SHORT_BODY;
    for (int i = 0; i < labels.length; i++) {
      whole += labels[i] * blocks.get(i).length();
    }
    float[] weights = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      weights[i] = LEAST + Math.min(0.3f, blocks.get(i).length() / whole);
    }
    return weights;
  }
}
