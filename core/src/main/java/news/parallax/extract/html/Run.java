package news.parallax.extract.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The run of text that the walk is in: gathers characters until a block-level element's edge. */
final class Run {
  private static final int LONG_CELL = 160;

  private final StringBuilder text = new StringBuilder();
  private boolean blank = true;
  private int breaks;
  private int part;

  private int inLinks;
  private int inStrong;
  private int links;
  private int linkLength;
  private int strongLength;
  private int wanted;
  private String names = "";

  void startRegion() {
    part = 0;
  }

  /** Adds characters, collapsing blanks and leaving out what no reader sees. */
  void add(String chars) {
    int before = wanted;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (isUnseen(c)) {
        continue;
      }
      if (c <= ' ' || c == '\u00A0' || c == '\u3000' || Character.isWhitespace(c) || c == 0x85) {
        blank = true;
        continue;
      }
      if (blank && !text.isEmpty()) {
        text.append(' ');
      }
      blank = false;
      breaks = 0;
      text.append(c);
      wanted += Shape.weight(c);
    }
    linkLength += inLinks > 0 ? wanted - before : 0;
    strongLength += inStrong > 0 ? wanted - before : 0;
  }

  /** Takes a line break; true where it is the second one in a row, which parts paragraphs. */
  boolean addBreak() {
    blank = true;
    return ++breaks > 1;
  }

  /** Parts what comes next from what came before, within the same run. */
  void addBlank() {
    blank = true;
    breaks = 0;
  }

  /** Whether what was gathered so far could be a cell of a table. */
  boolean isShort() {
    return text.length() < LONG_CELL;
  }

  void open(Element element, String tag) {
    switch (tag) {
      case "a" -> {
        inLinks++;
        links++;
      }
      case "b", "strong", "em", "i" -> inStrong++;
      default -> {}
    }
    if (text.isEmpty() && names.length() < 200) {
      String own = HtmlWalk.names(element);
      names = own.isEmpty() ? names : names.isEmpty() ? own : names + " " + own;
    }
  }

  void close(String tag) {
    switch (tag) {
      case "a" -> inLinks = Math.max(0, inLinks - 1);
      case "b", "strong", "em", "i" -> inStrong = Math.max(0, inStrong - 1);
      default -> {}
    }
  }

  /** The block gathered so far, or null for none; starts anew. */
  @Nullable Block end(Region region) {
    breaks = 0;
    blank = true;
    if (text.isEmpty()) {
      names = inLinks > 0 ? names : "";
      return null;
    }
    String whole = text.toString();
    Block block =
        new Block(
            whole,
            Repeats.key(whole),
            region,
            Shape.of(whole),
            linkLength,
            links,
            strongLength,
            names,
            part++);
    text.setLength(0);
    linkLength = 0;
    strongLength = 0;
    wanted = 0;
    links = inLinks > 0 ? 1 : 0;
    names = "";
    return block;
  }

  private static boolean isUnseen(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u061C' -> true;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    };
  }
}
