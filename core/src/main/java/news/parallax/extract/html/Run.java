package news.parallax.extract.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The run of text that the walk is in: gathers characters until a block-level element's edge. */
final class Run {
  private static final int LONG_CELL = 160;

  private char[] text = new char[256];
  private int length;
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
    makeRoom(chars.length() + 1);
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c <= ' ' || (c > '~' && isBlank(c))) {
        blank = true;
      } else if (c <= '~' || !isUnseen(c)) {
        if (blank && length > 0) {
          text[length++] = ' ';
        }
        blank = false;
        breaks = 0;
        text[length++] = c;
        wanted += Shape.weight(c);
      }
    }
    linkLength += inLinks > 0 ? wanted - before : 0;
    strongLength += inStrong > 0 ? wanted - before : 0;
  }

  private void makeRoom(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
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
    return length < LONG_CELL;
  }

  void open(StartTag tag) {
    switch (tag.name()) {
      case "a" -> {
        inLinks++;
        links++;
      }
      case "b", "strong", "em", "i" -> inStrong++;
      default -> {}
    }
    if (length == 0 && names.length() < 200) {
      String own = tag.names();
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
    if (length == 0) {
      names = inLinks > 0 ? names : "";
      return null;
    }
    String whole = new String(text, 0, length);
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
    length = 0;
    linkLength = 0;
    strongLength = 0;
    wanted = 0;
    links = inLinks > 0 ? 1 : 0;
    names = "";
    return block;
  }

  private static boolean isBlank(char c) {
    return c == '\u00A0' || c == '\u3000' || c == 0x85 || Character.isWhitespace(c);
  }

  private static boolean isUnseen(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u061C' -> true;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    };
  }
}
