package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that says something.
 *
 * @param number in the page, from 1
 * @param gap how many empty lines stand before it
 * @param indent how many chars of white space it starts with
 * @param text without white space at its ends, with single spaces inside
 */
record TextLine(int number, int gap, int indent, String text) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x00-\\x1f]+");

  /** Marks that show nothing, and marks that turn the reading direction. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufffc]");

  private static final Pattern BREAK =
      Pattern.compile("\\r\\n|[\\n\\r\\f\\x0b\\u0085\\u2028\\u2029]");
  private static final Pattern RULE = Pattern.compile("[-=_*~\\u2014#\\u2022\\s]{3,}");

  /** The lines of a text in order. Rules like {@code * * *} count as empty. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (String raw : BREAK.splitAsStream(text).toList()) {
      number++;
      String line = SPACES.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ").strip();
      if (line.isEmpty() || RULE.matcher(line).matches()) {
        gap++;
      } else {
        lines.add(new TextLine(number, gap, indent(raw), line));
        gap = 0;
      }
    }
    return lines;
  }

  private static int indent(String raw) {
    int indent = 0;
    while (indent < raw.length() && " \t\u00a0".indexOf(raw.charAt(indent)) >= 0) {
      indent++;
    }
    return indent;
  }
}
