package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.metadata.Head;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The one walk over a page's tree, in source order and without recursion. */
final class HtmlWalk implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Map<Integer, Alike> alikes = new HashMap<>();
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
    while (walk.region.parent != null) {
      walk.close();
    }
    Head head = walk.headWalk.head(NearHeading.of(walk.blocks, document.title()));
    return new HtmlPage(walk.blocks, walk.regions, head);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (blocks.size() >= HtmlPage.MOST_BLOCKS) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      run.add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Layout layout = Layout.of(element);
    if (layout == Layout.SKIPPED) {
      headWalk.readSkipped(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    StartTag tag = StartTag.of(element);
    headWalk.read(tag, blocks.size());
    switch (layout) {
      case BREAK -> {
        if (run.addBreak()) {
          flush();
        }
      }
      case INLINE -> run.open(tag);
      case CELL -> endCell();
      case BLOCK -> {
        flush();
        open(tag);
      }
      case SKIPPED -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (Layout.of(element)) {
        case INLINE -> run.close(element.normalName());
        case CELL -> endCell();
        case BLOCK -> {
          flush();
          close();
        }
        case BREAK, SKIPPED -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The cells of a table's row make one run, unless they hold paragraphs. */
  private void endCell() {
    if (run.isShort()) {
      run.addBlank();
    } else {
      flush();
    }
  }

  private void open(StartTag tag) {
    int marks = Mark.of(tag, region.marks);
    region = new Region(region, tag.name(), regions.size(), marks, tag.names());
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
      region.add(block, alikes);
    }
  }
}
