package news.parallax.extract.metadata;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Plain text out of a field that may hold entities or tags, as meta and JSON-LD values often do.
 */
final class Markup {
  private static final int LONGEST = 20_000;

  /** The blank between ideographs, which parts a title's halves and is kept. */
  private static final char WIDE = '\u3000';

  private Markup() {}

  /** The text without tags and entities, blanks collapsed. */
  static String strip(String field) {
    String text = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
      text = Jsoup.parse(text).text();
    }
    return collapse(text);
  }

  /** One line, blanks collapsed. */
  static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u200B' || (c != WIDE && Character.isWhitespace(c))) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty()) {
        line.append(' ');
      }
      blank = false;
      line.append(c);
    }
    return line.toString();
  }
}
