package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.metadata.Head;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The one walk over a page's tree, in source order and without recursion. */
final class HtmlWalk implements NodeFilter {
  private static final Set<String> SKIPPED =
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

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "img",
          "picture", "source", "input", "amp-img", "nobr");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final HeadWalk headWalk = new HeadWalk();
  private final Run run = new Run();
  private Region region = new Region(null, "html", 0, 0, "");

  private HtmlWalk() {
    regions.add(region);
  }

  static HtmlPage over(String html) {
    Document document = Parser.htmlParser().setMaxDepth(HtmlPage.MAX_DEPTH).parseInput(html, "");
    HtmlWalk walk = new HtmlWalk();
    walk.headWalk.readHead(document);
    document.body().filter(walk);
    walk.flush();
    walk.region.close();
    Head head = walk.headWalk.head(NearHeading.lines(walk.blocks, document.title()));
    return new HtmlPage(walk.blocks, walk.regions, head);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      headWalk.readSkipped(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    headWalk.read(element);
    if (tag.equals("br")) {
      if (run.addBreak()) {
        flush();
      }
    } else if (INLINE.contains(tag)) {
      run.open(element, tag);
    } else if (isCell(tag)) {
      leave(tag);
    } else {
      flush();
      open(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (INLINE.contains(tag)) {
        run.close(tag);
      } else if (!tag.equals("br") && !SKIPPED.contains(tag)) {
        leave(tag);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The cells of a table's row make one run, unless they hold paragraphs. */
  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  private void leave(String tag) {
    if (!isCell(tag)) {
      flush();
      close();
    } else if (run.isShort()) {
      run.addBlank();
    } else {
      flush();
    }
  }

  private void open(Element element, String tag) {
    int marks = Mark.of(element, region.marks);
    region = new Region(region, tag, regions.size(), marks, names(element));
    regions.add(region);
    run.startRegion();
  }

  private void close() {
    region.close();
    if (region.parent != null) {
      region = region.parent;
    }
    run.startRegion();
  }

  private void flush() {
    Block block = run.end(region);
    if (block != null) {
      blocks.add(block);
      region.add(block);
    }
  }

  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names = (element.attr("class") + " " + element.id()).strip();
    return names.length() > 200 ? names.substring(0, 200) : names;
  }
}
