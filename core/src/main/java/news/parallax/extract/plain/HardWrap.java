package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken at a column, as mail and wire programs do.
 *
 * <p>A page is wrapped where most lines with a line right below them were full: the first word of
 * the line below would not have fitted within the longest line's width.
 */
final class HardWrap {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;
  private static final int FEWEST_LINES = 4;
  private static final double FULL_SHARE = .6;

  private HardWrap() {}

  static List<TextLine> join(List<TextLine> lines) {
    int width = width(lines);
    return width < NARROWEST || width > WIDEST || !isWrapped(lines, width)
        ? lines
        : joined(lines, width);
  }

  private static int width(List<TextLine> lines) {
    int[] lengths = lines.stream().mapToInt(l -> l.indent() + l.text().length()).sorted().toArray();
    return lengths.length < FEWEST_LINES ? 0 : lengths[lengths.length - 1 - lengths.length / 50];
  }

  private static boolean isWrapped(List<TextLine> lines, int width) {
    int stacked = 0;
    int full = 0;
    int open = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).gap() == 0) {
        stacked++;
        boolean isFull = isFull(lines.get(i - 1), lines.get(i), width);
        full += isFull ? 1 : 0;
        open += isFull && !Look.endsSentence(lines.get(i - 1).text()) ? 1 : 0;
      }
    }
    return stacked >= FEWEST_LINES - 1 && full >= FULL_SHARE * stacked && open * 2 >= full;
  }

  private static List<TextLine> joined(List<TextLine> lines, int width) {
    List<TextLine> joined = new ArrayList<>();
    TextLine last = null;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine above = i == 0 ? null : lines.get(i - 1);
      if (last != null && above != null && goesOn(above, line, width)) {
        text.append(hyphenated(text, line.text()) ? "" : " ").append(line.text());
      } else {
        if (last != null) {
          joined.add(new TextLine(last.number(), last.gap(), last.indent(), text.toString()));
        }
        last = line;
        text.setLength(0);
        text.append(line.text());
      }
    }
    if (last != null) {
      joined.add(new TextLine(last.number(), last.gap(), last.indent(), text.toString()));
    }
    return joined;
  }

  private static boolean goesOn(TextLine above, TextLine line, int width) {
    boolean newBlock = Block.Mark.of(line.text()) != Block.Mark.NONE;
    boolean indented = line.indent() > above.indent() && Look.endsSentence(above.text());
    return line.gap() == 0 && !newBlock && !indented && isFull(above, line, width);
  }

  /** A word cut by a hyphen at the end of a line keeps the hyphen: it may be its own. */
  private static boolean hyphenated(CharSequence text, String next) {
    int last = text.length() - 1;
    return last > 0
        && text.charAt(last) == '-'
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLetter(next.charAt(0));
  }

  private static boolean isFull(TextLine above, TextLine line, int width) {
    int space = line.text().indexOf(' ');
    int firstWord = space < 0 ? line.text().length() : space;
    return above.indent() + above.text().length() + 1 + firstWord > width - 2;
  }
}
