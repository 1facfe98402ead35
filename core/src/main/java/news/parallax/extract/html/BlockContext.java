package news.parallax.extract.html;

import java.util.Arrays;
import java.util.List;

/**
 * The second look: each block's row again, with what the first look made of the blocks around it,
 * in its regions, and of those that look like it.
 */
public final class BlockContext {
  private static final int NEAR = 4;
  private static final int ADDED = 2 * NEAR + 1 + 5 + 1 + 8;

  private final List<Block> blocks;
  private final float[] first;
  private final float[] regionMass;
  private final float[] regionLength;
  private final float[] alikeMass;
  private final float[] alikeLength;
  private final float[] massBefore;
  private final int[] lastLikely;
  private final int[] nextLikely;

  BlockContext(HtmlPage page, float[] first) {
    this.blocks = page.blocks();
    this.first = first;
    regionMass = new float[page.regions().size()];
    regionLength = new float[regionMass.length];
    alikeMass = new float[first.length];
    alikeLength = new float[first.length];
    massBefore = new float[first.length + 1];
    lastLikely = new int[first.length];
    nextLikely = new int[first.length];
    for (int i = 0; i < first.length; i++) {
      Block block = blocks.get(i);
      float mass = first[i] * block.length();
      regionMass[block.region().ordinal] += mass;
      regionLength[block.region().ordinal] += block.length();
      int alike = block.region().alike().number;
      alikeMass[alike] += mass;
      alikeLength[alike] += block.length();
      massBefore[i + 1] = massBefore[i] + mass;
    }
    for (int i = page.regions().size() - 1; i > 0; i--) {
      Region parent = page.regions().get(i).parent;
      if (parent != null) {
        regionMass[parent.ordinal] += regionMass[i];
        regionLength[parent.ordinal] += regionLength[i];
      }
    }
    findLikely();
  }

  private void findLikely() {
    int last = -1;
    for (int i = 0; i < first.length; i++) {
      lastLikely[i] = last;
      last = first[i] > 0.5f ? i : last;
    }
    int next = -1;
    for (int i = first.length - 1; i >= 0; i--) {
      nextLikely[i] = next;
      next = first[i] > 0.5f ? i : next;
    }
  }

  /**
   * The rows for the second look.
   *
   * @param rows of the first look
   * @param first what the first look made of each block, from 0 to 1
   */
  public static float[][] of(HtmlPage page, float[][] rows, float[] first) {
    BlockContext context = new BlockContext(page, first);
    float[][] wider = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wider[i] = Arrays.copyOf(rows[i], rows[i].length + ADDED);
      context.widen(i, wider[i], rows[i].length);
    }
    return wider;
  }

  /** Makes a block's row one for the second look: writes what is added after its numbers. */
  void widen(int i, float[] row, int width) {
    int at = width;
    for (int near = -NEAR; near <= NEAR; near++) {
      int there = i + near;
      row[at++] = there < 0 || there >= first.length ? -1 : first[there];
    }
    Region region = blocks.get(i).region();
    for (int step = 0; step < 5; step++, region = region.up(1)) {
      row[at++] = regionMass[region.ordinal] / Math.max(1, regionLength[region.ordinal]);
    }
    int alike = blocks.get(i).region().alike().number;
    row[at++] = alikeMass[alike] / Math.max(1, alikeLength[alike]);
    float all = Math.max(1, massBefore[first.length]);
    row[at++] = massBefore[i] / all;
    row[at++] = (all - massBefore[i + 1]) / all;
    row[at++] = lastLikely[i] < 0 ? 1000 : i - lastLikely[i];
    row[at++] = nextLikely[i] < 0 ? 1000 : nextLikely[i] - i;
    row[at++] = all;
    row[at++] = sharesParent(i, lastLikely[i]);
    row[at++] = sharesParent(i, nextLikely[i]);
    row[at] = window(i);
  }

  private float sharesParent(int one, int other) {
    if (other < 0) {
      return -1;
    }
    Region a = blocks.get(one).region();
    Region b = blocks.get(other).region();
    return a.up(1).ordinal == b.up(1).ordinal ? 1 : a.up(2).ordinal == b.up(2).ordinal ? 0.5f : 0;
  }

  private float window(int i) {
    int from = Math.max(0, i - 10);
    int to = Math.min(first.length, i + 11);
    float sum = 0;
    for (int j = from; j < to; j++) {
      sum += first[j];
    }
    return sum / (to - from);
  }
}
