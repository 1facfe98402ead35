package news.parallax.extract.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Words;

/**
 * A paragraph, heading, list item or any other stretch of a text page.
 *
 * @param line number of its first line, from 1
 * @param gap how many empty lines stand before it
 * @param text without its mark
 * @param key what two printings of the same words share
 */
record Block(int line, int gap, Mark mark, String text, String key, Look look) {
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[([^\\]\\[]{0,300})\\]\\((?:[^()\\s]{1,500})(?: \"[^\"]{0,200}\")?\\)");
  private static final Pattern EMPHASIS = Pattern.compile("([*_]{1,3})([^*_]+)\\1");
  private static final Pattern NOT_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands before a block's words. */
  enum Mark {
    NONE(""),
    BULLET(
        "(?:[\\u2022\\u2023\\u25aa\\u25cf\\u25e6\\u2043\\u00b7\\u25ba\\u27a4\\u25b6\\u25a0\\u2219\\uf0b7]|[-*+](?= ))"),
    HEADING("#{1,6}(?= )"),
    QUOTE(">(?= ?\\S)");

    private final Pattern pattern;

    Mark(String pattern) {
      this.pattern = Pattern.compile("^" + pattern + " ?");
    }

    /** Swedes and others open speech with a dash: that is no list. */
    private static boolean isSpeech(String text) {
      return text.startsWith("- ") && Look.of(text).prose();
    }

    static Mark of(String text) {
      for (Mark mark : List.of(BULLET, HEADING, QUOTE)) {
        if (mark.pattern.matcher(text).find()) {
          return isSpeech(text) ? NONE : mark;
        }
      }
      return NONE;
    }
  }

  static Block of(TextLine line) {
    Mark mark = Mark.of(line.text());
    String unmarked = mark.pattern.matcher(line.text()).replaceFirst("").strip();
    String text = plain(links(unmarked));
    return new Block(line.number(), line.gap(), mark, text, key(text), Look.of(text));
  }

  boolean is(Mark other) {
    return mark == other;
  }

  String place() {
    return "line " + line;
  }

  /** Letters and digits of a text, folded, one space between words. */
  static String key(String text) {
    return NOT_KEY.matcher(Words.fold(text)).replaceAll(" ").strip();
  }

  /** Without the stars or lines that make a whole block bold or slanted. */
  private static String plain(String text) {
    Matcher matcher = EMPHASIS.matcher(text);
    return matcher.matches() ? matcher.group(2).strip() : text;
  }

  private static String links(String text) {
    if (text.indexOf("](") < 0) {
      return text;
    }
    Matcher link = LINK.matcher(text);
    return link.replaceAll(m -> Matcher.quoteReplacement(m.group(2))).strip();
  }
}
