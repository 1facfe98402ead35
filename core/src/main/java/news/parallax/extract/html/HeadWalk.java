package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.extract.metadata.Head;
import news.parallax.extract.metadata.Marked;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says of itself: its head, its structured data and its marked elements. */
final class HeadWalk {
  private static final int MOST = 200;

  /** A live blog may have a thousand entries with a time each. */
  private static final int MOST_MARKED = 2000;

  private static final int LONGEST_MARKED = 400;

  private final List<Head.Meta> metas = new ArrayList<>();
  private final List<String> structured = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  /** What class names say, remembered since pages repeat them. */
  private final Map<String, Optional<Marked.Kind>> kinds = new HashMap<>();

  private @Nullable String title;
  private @Nullable String canonical;
  private String language = "";

  Head head(Head.Near near) {
    return new Head(title, canonical, language, metas, structured, headings, marked, near);
  }

  /** Reads the elements of the document's head. */
  void readHead(Document document) {
    Element root = document.firstElementChild();
    if (root != null) {
      language = root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang");
    }
    for (Node node = document.head(); node != null; node = following(node, document.head())) {
      if (node instanceof Element element) {
        readHeadElement(element);
      }
    }
  }

  /** The next node in source order within a root, or null past its end. */
  @SuppressWarnings("ReferenceEquality") // the very same node is meant
  private static @Nullable Node following(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != root && at.nextSibling() == null && at.parent() != null) {
      at = at.parent();
    }
    return at == root ? null : at.nextSibling();
  }

  private void readHeadElement(Element element) {
    switch (element.normalName()) {
      case "title" -> title = title == null ? element.text() : title;
      case "script" -> readSkipped(element);
      case "meta", "link" -> read(StartTag.of(element), 0);
      default -> {}
    }
  }

  /** Reads a script: structured data is kept, all else left. */
  void readSkipped(Element element) {
    if (element.nameIs("script")
        && structured.size() < MOST
        && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      structured.add(element.data());
    }
  }

  /**
   * Reads an element that may say something of the page: meta, headings, times, bylines.
   *
   * @param block how many blocks stand before it
   */
  void read(StartTag tag, int block) {
    switch (tag.name()) {
      case "meta" -> addMeta(tag);
      case "link" -> addLink(tag);
      case "h1" -> {
        if (headings.size() < MOST) {
          headings.add(tag.element().text());
        }
      }
      default -> {
        if (!tag.attributes().isEmpty() && marked.size() < MOST_MARKED) {
          addMarked(tag, block);
        }
      }
    }
  }

  private void addMeta(StartTag tag) {
    String content = tag.get("content");
    if (content.isBlank() || metas.size() >= 5 * MOST) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = tag.get(key);
      if (!name.isEmpty()) {
        if (name.endsWith("ld+json")) {
          structured.add(content); // where a framework takes the script for a meta element
        }
        metas.add(new Head.Meta(name.toLowerCase(Locale.ROOT).strip(), content.strip()));
        return;
      }
    }
  }

  private void addLink(StartTag tag) {
    if (canonical == null && tag.get("rel").equalsIgnoreCase("canonical")) {
      canonical = tag.get("href");
    }
  }

  private void addMarked(StartTag tag, int block) {
    boolean time = tag.name().equals("time");
    String itemprop = tag.get("itemprop");
    String rel = tag.get("rel");
    Marked.Kind kind;
    if (time || itemprop.startsWith("date")) {
      kind = Marked.Kind.TIME;
    } else if (rel.equals("author") || itemprop.equals("author") || linksToAuthor(tag)) {
      kind = Marked.Kind.AUTHOR;
    } else {
      kind = kinds.computeIfAbsent(tag.names(), Marked::kind).orElse(null);
    }
    String text = kind == null ? null : text(tag.element());
    if (kind != null && text != null) {
      String stated = tag.get(tag.attributes().hasKey("datetime") ? "datetime" : "content");
      String all = (tag.names() + " " + rel + " " + itemprop).strip();
      marked.add(new Marked(kind, text, stated, all, tag.name(), block));
    }
  }

  /** Whether an element is a link to what is by its address a page about an author. */
  private static boolean linksToAuthor(StartTag tag) {
    if (!tag.name().equals("a")) {
      return false;
    }
    String address = tag.get("href");
    return address.contains("/author")
        || address.contains("/autor")
        || address.contains("/writers/");
  }

  private static @Nullable String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element; node != null; node = following(node, element)) {
      if (node instanceof org.jsoup.nodes.TextNode chars) {
        text.append(chars.getWholeText());
      } else if (node instanceof Element inner && !inner.nameIs("span")) {
        text.append(' ');
      }
      if (text.length() > 4 * LONGEST_MARKED) {
        return null;
      }
    }
    String whole = text.toString().replaceAll("\\s+", " ").strip();
    return whole.length() > LONGEST_MARKED ? null : whole;
  }
}
