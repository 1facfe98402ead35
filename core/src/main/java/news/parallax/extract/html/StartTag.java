package news.parallax.extract.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * An element's start tag, its parts looked up once.
 *
 * @param name in lower case
 * @param names class names and id as written, parted by blanks; empty for none
 */
record StartTag(Element element, String name, Attributes attributes, String names) {
  private static final int LONGEST = 200;

  /** Most elements have none; this one is never changed. */
  private static final Attributes NONE = new Attributes();

  static StartTag of(Element element) {
    Attributes attributes = element.attributesSize() == 0 ? NONE : element.attributes();
    return new StartTag(element, element.normalName(), attributes, names(attributes));
  }

  /** The value of an attribute; empty where it has none. The parser writes keys in lower case. */
  String get(String key) {
    return attributes.get(key);
  }

  private static String names(Attributes attributes) {
    String classes = attributes.get("class");
    String id = attributes.get("id");
    String names = classes.isEmpty() ? id : id.isEmpty() ? classes : classes + " " + id;
    String bare = names.strip();
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }
}
