package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;

/** The short lines around an article's heading, where readers look for who and when. */
final class NearHeading {
  private static final int BEFORE = 12;
  private static final int AFTER = 30;
  private static final int LONGEST = 160;
  private static final int SHORTEST = 10;

  private NearHeading() {}

  /** The lines after the heading in order, then those before it, the nearest first. */
  static List<String> lines(List<Block> blocks, String pageTitle) {
    int heading = heading(blocks, Repeats.key(pageTitle));
    List<String> lines = new ArrayList<>();
    for (int i = heading + 1; i < Math.min(blocks.size(), heading + AFTER); i++) {
      add(blocks.get(i), lines);
    }
    for (int i = heading - 1; i >= Math.max(0, heading - BEFORE); i--) {
      add(blocks.get(i), lines);
    }
    return lines;
  }

  private static void add(Block block, List<String> lines) {
    if (block.text().length() <= LONGEST) {
      lines.add(block.text());
    }
  }

  /** The first heading that the page's title repeats, else such a line, else the first heading. */
  private static int heading(List<Block> blocks, String title) {
    int first = -1;
    int line = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String key = blocks.get(i).key();
      boolean repeats = key.length() > SHORTEST && title.startsWith(key);
      boolean heading = blocks.get(i).tag().equals("h1");
      if (heading && repeats) {
        return i;
      }
      line = line < 0 && repeats ? i : line;
      first = first < 0 && heading ? i : first;
    }
    return line >= 0 ? line : first;
  }
}
