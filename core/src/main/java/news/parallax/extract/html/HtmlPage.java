package news.parallax.extract.html;

import java.util.List;
import news.parallax.extract.metadata.Head;

/**
 * What one walk over a page's tree saw.
 *
 * @param blocks all runs of visible text, in the order of the source
 * @param regions all block-level elements, in the order of their start tags; the first holds all
 * @param head what the page says of itself: title, meta, structured data, and elements that are
 *     known to hold a byline or a time
 */
public record HtmlPage(List<Block> blocks, List<Region> regions, Head head) {
  public HtmlPage {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }

  /** Elements nested deeper are hung higher up. */
  static final int MAX_DEPTH = 256;

  /** What comes after these is not read: no article is that long, and memory is bounded. */
  static final int MOST_BLOCKS = 100_000;

  /**
   * Parses a page.
   *
   * @param html anything: what is no HTML is read as a page with that text
   */
  public static HtmlPage parse(String html) {
    return HtmlWalk.over(html);
  }
}
