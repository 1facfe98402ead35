package news.parallax.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.plain.TimeLines;
import news.parallax.extract.site.PublisherRule;
import news.parallax.extract.site.PublisherRule.Verdict;
import news.parallax.extract.when.DateContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page's blocks beside their scores.
 *
 * @param dates what dates on the page count from; null where time lines are not asked for
 * @param ruled what a publisher rule says of blocks, by their numbers
 */
record Evidence(@Nullable DateContext dates, LiveEntries entries, Map<Integer, Verdict> ruled) {
  static final Evidence NONE = new Evidence(null, LiveEntries.NONE, Map.of());

  private static final float SURELY = 1;

  Evidence {
    ruled = Map.copyOf(ruled);
  }

  /** With what a rule says; the innermost element that it names decides. */
  static Evidence of(
      HtmlPage page, DateContext dates, LiveEntries entries, @Nullable PublisherRule rule) {
    Map<Integer, Verdict> ruled = new HashMap<>();
    List<Block> blocks = page.blocks();
    for (int i = 0; rule != null && i < blocks.size(); i++) {
      Verdict verdict = null;
      for (Region at = blocks.get(i).region(); at != null && verdict == null; at = at.parent) {
        verdict = rule.verdict(at.names);
      }
      if (verdict != null) {
        ruled.put(i, verdict);
      }
    }
    return new Evidence(dates, entries, ruled);
  }

  /** The scores, those of ruled blocks beyond doubt. */
  float[] over(float[] scores) {
    float[] sure = scores.clone();
    ruled.forEach((block, verdict) -> sure[block] = verdict.keeps() ? SURELY : 0);
    return sure;
  }

  /**
   * Whether a line shows when the page was published and next to nothing else.
   *
   * @param begun whether prose of the article stands before it
   */
  boolean isTimeLine(String line, boolean begun) {
    return dates != null && TimeLines.isTimeLine(line, dates, !begun);
  }

  /** The rule that left a block out, or null where none did. */
  @Nullable String leaving(int block) {
    Verdict verdict = ruled.get(block);
    return verdict == null || verdict.keeps() ? null : verdict.basis();
  }
}
