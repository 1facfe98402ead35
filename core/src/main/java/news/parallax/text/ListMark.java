package news.parallax.text;

import java.util.regex.Pattern;

/** Numbers that count paragraphs or notes: "2. The mast had", "(4) The mast", "had broken [3]". */
final class ListMark {
  private static final Pattern AFTER = Pattern.compile("[.)]\\s+\\p{Lu}");

  /** As far as a line's mark is indented. */
  private static final int INDENT = 8;

  private ListMark() {}

  static boolean at(Piece number, String text) {
    return isNote(number, text)
        || (startsLine(number, text)
            && AFTER.matcher(text).region(number.end(), text.length()).lookingAt());
  }

  private static boolean isNote(Piece number, String text) {
    return number.start() > 0
        && text.charAt(number.start() - 1) == '['
        && number.end() < text.length()
        && text.charAt(number.end()) == ']';
  }

  private static boolean startsLine(Piece number, String text) {
    int line = text.lastIndexOf('\n', number.start() - 1) + 1;
    return number.start() - line <= INDENT
        && text.substring(line, number.start()).replace('(', ' ').isBlank();
  }
}
