package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.metadata.Head;

/** Finds an article's heading and the short lines around it. */
final class NearHeading {
  private static final int BEFORE = 12;
  private static final int AFTER = 30;
  private static final int DATE_LINE = 30;
  private static final int MOST = 100;

  /** Of a year and a day. */
  private static final int FEWEST_DIGITS = 5;

  private static final int LONGEST = 160;
  private static final int SHORTEST = 10;

  private NearHeading() {}

  static Head.Near of(List<Block> blocks, String pageTitle) {
    int heading = heading(blocks, Repeats.key(pageTitle));
    List<Head.Line> lines = new ArrayList<>();
    for (int i = heading + 1; i < Math.min(blocks.size(), heading + AFTER); i++) {
      add(blocks, i, lines);
    }
    for (int i = heading - 1; i >= Math.max(0, heading - BEFORE); i--) {
      add(blocks, i, lines);
    }
    for (int i = 0; i < blocks.size() && lines.size() < MOST; i++) {
      boolean far = i >= heading + AFTER || i < heading - BEFORE;
      if (far && mayBeDate(blocks.get(i))) {
        add(blocks, i, lines);
      }
    }
    return new Head.Near(heading, lines);
  }

  private static boolean mayBeDate(Block block) {
    return block.text().length() < DATE_LINE && block.shape().digits() >= FEWEST_DIGITS;
  }

  private static void add(List<Block> blocks, int i, List<Head.Line> lines) {
    Block block = blocks.get(i);
    boolean picture = block.region().is(Mark.FIGURE) || block.region().is(Mark.CAPTION);
    if (!picture && block.text().length() <= LONGEST) {
      lines.add(new Head.Line(block.text(), i));
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
