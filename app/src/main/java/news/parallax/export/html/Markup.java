package news.parallax.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML as it is written. Text and attribute values are always escaped, so that what a page says
 * stays words; element and attribute names come from the program alone.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last and begins a new line of the file. */
  Markup closeBlock() {
    close();
    out.append('\n');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element of a class with nothing but text in it; none for empty text. */
  Markup element(String element, String style, String text) {
    return text.isEmpty() ? this : open(element, "class", style).text(text).close();
  }

  /** What was written since the last call. */
  String taken() {
    String all = out.toString();
    out.setLength(0);
    return all;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && !Character.isWhitespace(c) ? '\ufffd' : c);
      }
    }
  }
}
