package news.parallax.export.text;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Text broken into lines between words. */
final class Wrapped {
  /** Chars a line has room for; longer words stand out. */
  static final int WIDTH = 88;

  private static final Pattern WORDS = Pattern.compile("\\s+");

  private Wrapped() {}

  /**
   * Writes a paragraph.
   *
   * @param first before the first line
   * @param others before every other line
   */
  static void write(String text, String first, String others, Writer out) throws IOException {
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : WORDS.split(text.strip(), -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).write('\n');
        line.setLength(0);
        line.append(others);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line).write('\n');
  }
}
