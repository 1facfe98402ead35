package news.parallax.extract.html;

import java.util.Arrays;
import java.util.List;
import news.parallax.extract.metadata.Metadata;

/**
 * What the block model looks at: one row of numbers for each block. Nothing here knows a language.
 *
 * <p>The order of the numbers is part of the model: whoever changes it has to learn it anew.
 */
public final class BlockFeatures {
  /** Room for a row, and for what {@link BlockContext} adds to it. */
  static final int ROOM = 192;

  private static final float[] LOGS = logs();

  private final HtmlPage page;
  private final PageTotals totals;
  private final RegionOdds odds;
  private final float[] logLengths;
  private final int[] proseBefore;
  private final int[] lengthBefore;
  private float[] row = {};
  private int at;

  BlockFeatures(HtmlPage page, Metadata metadata, ClassWords words) {
    this.page = page;
    this.totals = new PageTotals(page, metadata);
    this.odds = new RegionOdds(page.regions(), words);
    logLengths = new float[page.regions().size()];
    page.regions().forEach(region -> logLengths[region.ordinal] = log(region.length));
    int count = page.blocks().size();
    proseBefore = new int[count + 1];
    lengthBefore = new int[count + 1];
    for (int i = 0; i < count; i++) {
      Block block = page.blocks().get(i);
      proseBefore[i + 1] = proseBefore[i] + (block.isProse() ? block.length() : 0);
      lengthBefore[i + 1] = lengthBefore[i] + block.length();
    }
  }

  /** A row for each block, all of the same length. */
  public static float[][] of(HtmlPage page, Metadata metadata, ClassWords words) {
    BlockFeatures features = new BlockFeatures(page, metadata, words);
    float[][] rows = new float[page.blocks().size()][];
    for (int i = 0; i < rows.length; i++) {
      features.fill(i, new float[ROOM]);
      rows[i] = Arrays.copyOf(features.row, features.at);
    }
    return rows;
  }

  /** How many numbers a row has. */
  int width() {
    return at;
  }

  /** Writes the row of one block into the start of an array with at least {@link #ROOM}. */
  void fill(int i, float[] into) {
    row = into;
    at = 0;
    Block block = page.blocks().get(i);
    addText(block);
    addElement(block.region());
    addOdds(block);
    addPosition(i, block);
    addRegions(block.region());
    addAlike(block.region().alike());
    addStated(i);
    for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
      addNeighbour(i, i + step);
    }
    addWindow(i);
    addPage();
  }

  private void add(float value) {
    row[at++] = value;
  }

  private void add(boolean value) {
    row[at++] = value ? 1 : 0;
  }

  private static float log(int count) {
    return count < LOGS.length ? LOGS[count] : (float) Math.log1p(count);
  }

  private static float[] logs() {
    float[] logs = new float[1 << 14];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log1p(i);
    }
    return logs;
  }

  private void addText(Block block) {
    Shape shape = block.shape();
    float words = Math.max(1, shape.words());
    add(log(shape.length()));
    add(shape.words());
    add(block.linkDensity());
    add(block.links());
    add(shape.sentences());
    add(shape.sentences() / words);
    add(shape.commas() / words);
    add(shape.capitals() / words);
    add(PageTotals.share(shape.digits(), shape.length()));
    add(shape.odd());
    add(shape.ended());
    add(PageTotals.share(block.strongLength(), shape.length()));
    add(shape.length() / words);
    add(block.part());
    add(Character.isLowerCase(block.text().charAt(0)));
    add(block.text().endsWith(":"));
  }

  private void addElement(Region region) {
    String tag = region.tag;
    add(tag.equals("p"));
    add(tag.equals("li"));
    add(tag.equals("div"));
    add(tag.equals("td") || tag.equals("th"));
    add(
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r'
            ? tag.charAt(1) - '0'
            : 0);
    for (Mark mark : Mark.values()) {
      add(region.is(mark));
    }
  }

  private void addOdds(Block block) {
    int ordinal = block.region().ordinal;
    int parent = block.region().up(1).ordinal;
    int grandparent = block.region().up(2).ordinal;
    add(odds.own(ordinal).least());
    add(odds.own(ordinal).most());
    add(odds.own(parent).least());
    add(odds.own(parent).most());
    add(odds.own(grandparent).least());
    add(odds.own(grandparent).most());
    add(odds.least(ordinal));
    add(odds.most(ordinal));
    add(odds.fading(ordinal));
    ClassWords.Odds inline = odds.of(block.inlineNames());
    add(inline.least());
    add(inline.most());
  }

  private void addPosition(int i, Block block) {
    int count = page.blocks().size();
    add((float) i / count);
    add(i);
    add(count - i);
    add(PageTotals.share(lengthBefore[i], totals.length));
    add(PageTotals.share(proseBefore[i], totals.proseLength));
    add(totals.titleAt < 0 ? -1000 : Math.max(-1000, Math.min(1000, i - totals.titleAt)));
    add(block.region().depth);
    Region container = totals.container;
    add(stepsTo(block.region(), container));
    add(block.region().ordinal - container.ordinal);
    add(block.region().depth - container.depth);
  }

  /** Steps from a region up to one that holds the other region too; both within ten steps. */
  private static int stepsTo(Region from, Region container) {
    Region at = from;
    for (int steps = 0; steps < 10; steps++, at = at.up(1)) {
      if (holds(at, container)) {
        return steps;
      }
    }
    return 10;
  }

  @SuppressWarnings("ReferenceEquality") // the very same region is meant
  private static boolean holds(Region region, Region inner) {
    return region == inner.up(inner.depth - region.depth);
  }

  private void addRegions(Region region) {
    Region at = region;
    for (int step = 0; step < 5; step++, at = at.up(1)) {
      add(logLengths[at.ordinal]);
      add(PageTotals.share(at.proseLength, totals.proseLength));
      add(at.linkDensity());
      add(at.blocks);
      add(PageTotals.share(at.proseLength, at.length));
    }
  }

  private void addAlike(Alike alike) {
    add(alike.blocks);
    add(PageTotals.share(alike.proseLength, totals.proseLength));
    add(PageTotals.share(alike.length, alike.blocks));
    add(PageTotals.share(alike.linkLength, alike.length));
    add(PageTotals.share(alike.proseLength, alike.length));
  }

  private void addStated(int i) {
    add(totals.inStructuredText(i));
    add(totals.inDescription(i));
    add(totals.repeats(i));
    add(i == totals.titleAt);
  }

  private void addNeighbour(int from, int to) {
    List<Block> blocks = page.blocks();
    if (to < 0 || to >= blocks.size()) {
      for (int i = 0; i < 6; i++) {
        add(-1);
      }
      return;
    }
    Block block = blocks.get(to);
    Region region = block.region();
    add(log(block.length()));
    add(block.linkDensity());
    add(block.shape().sentences());
    add(region.tag.equals("p"));
    add(odds.fading(region.ordinal));
    add(region.up(1).ordinal == blocks.get(from).region().up(1).ordinal);
  }

  private void addWindow(int i) {
    int count = page.blocks().size();
    int from = Math.max(0, i - 8);
    int to = Math.min(count, i + 9);
    add(PageTotals.share(proseBefore[i] - proseBefore[from], lengthBefore[i] - lengthBefore[from]));
    add(
        PageTotals.share(
            proseBefore[to] - proseBefore[i + 1], lengthBefore[to] - lengthBefore[i + 1]));
    add(log(proseBefore[i] - proseBefore[from]));
    add(log(proseBefore[to] - proseBefore[i + 1]));
  }

  private void addPage() {
    add(log(page.blocks().size()));
    add(log(totals.proseLength));
    add(PageTotals.share(totals.proseLength, totals.length));
    add(totals.inArticle);
    add(totals.inMain);
    add(totals.claims.news());
    add(totals.claims.article());
    add(PageTotals.share(totals.container.proseLength, totals.proseLength));
  }
}
