package news.parallax.extract.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element stands in its page, by its name alone. */
enum Layout {
  /** Its text is none that a reader sees in the page's flow. */
  SKIPPED,
  BREAK,
  INLINE,
  CELL,
  BLOCK;

  private static final Set<String> SKIPPED_NAMES =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map",
          "datalist",
          "progress",
          "head");

  private static final Set<String> INLINE_NAMES =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "img",
          "picture", "source", "input", "amp-img", "nobr");

  private static final Map<String, Layout> BY_NAME = byName();

  private static Map<String, Layout> byName() {
    Map<String, Layout> byName = new HashMap<>();
    SKIPPED_NAMES.forEach(name -> byName.put(name, SKIPPED));
    INLINE_NAMES.forEach(name -> byName.put(name, INLINE));
    byName.put("br", BREAK);
    byName.put("td", CELL);
    byName.put("th", CELL);
    return byName;
  }

  static Layout of(Element element) {
    return BY_NAME.getOrDefault(element.normalName(), BLOCK);
  }
}
