package news.parallax.collect;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The plain text of what feeds carry as HTML. */
final class FeedText {
  private FeedText() {}

  /** One line; null for null or nothing. */
  static @Nullable String line(@Nullable String html) {
    String text = html == null ? "" : Jsoup.parseBodyFragment(html).text().strip();
    return text.isEmpty() ? null : text;
  }

  /** One line a paragraph, without what is no text: scripts, pictures with their captions. */
  static String paragraphs(@Nullable String html) {
    if (html == null) {
      return "";
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, iframe, figure, form").remove();
    Paragraphs paragraphs = new Paragraphs();
    body.traverse(paragraphs);
    return String.join(
        "\n",
        paragraphs
            .text
            .toString()
            .lines()
            .map(FeedText::tidied)
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private static String tidied(String line) {
    return line.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static final class Paragraphs implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else {
        breakAt(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      breakAt(node);
    }

    private void breakAt(Node node) {
      if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        text.append('\n');
      }
    }
  }
}
