package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Body;
import news.parallax.article.Paragraph;
import news.parallax.article.Removed;
import news.parallax.extract.metadata.Metadata;

/**
 * Which blocks of a page are its article.
 *
 * @param kept in reading order
 * @param removed all others, in reading order
 */
public record Choice(List<Body.Block> kept, List<Removed> removed) {
  private static final int SHORT_KEY = 30;

  /** Where the article's text comes from where the page shows less of it than it states. */
  static final String STATED = "articleBody";

  public Choice {
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
  }

  /** Keeps the blocks that the shipped model takes for the article's. */
  static Choice of(HtmlPage page, Metadata metadata) {
    BlockModel model = BlockModel.shipped();
    return of(page, metadata, model.scores(page, metadata), model.threshold());
  }

  /**
   * Keeps the blocks whose score is at least the threshold; where these are next to nothing, the
   * structured data's text if it says more, else the likeliest blocks.
   */
  public static Choice of(HtmlPage page, Metadata metadata, float[] scores, float threshold) {
    float least = Fallback.threshold(page.blocks(), scores, threshold);
    List<Body.Block> stated =
        Fallback.stated(page.blocks(), scores, least, metadata.claims().text());
    List<Body.Block> kept = new ArrayList<>(stated);
    List<Removed> removed = new ArrayList<>();
    Reasons reasons = new Reasons();
    Paths paths = new Paths(page.regions().size());
    Set<String> seen = new HashSet<>();
    if (metadata.title() != null) {
      seen.add(Repeats.key(metadata.title()));
    }
    for (int i = 0; i < scores.length; i++) {
      Block block = page.blocks().get(i);
      String place = paths.of(block.region());
      if (scores[i] < least || !stated.isEmpty()) {
        removed.add(new Removed(block.text(), reasons.of(block), place));
      } else if (isRepeat(block.key(), seen)) {
        removed.add(new Removed(block.text(), Removed.Reason.REPEAT, place));
      } else {
        kept.add(new Body.Block(block.text(), kind(block, metadata), place));
      }
    }
    return new Choice(kept, removed);
  }

  /** Short texts may well come twice: a figure in a table, "Pros" above every product's list. */
  private static boolean isRepeat(String key, Set<String> seen) {
    return key.length() < SHORT_KEY ? seen.contains(key) : !seen.add(key);
  }

  private static Paragraph.Kind kind(Block block, Metadata metadata) {
    Region region = block.region();
    if (region.is(Mark.HEADING)) {
      return Paragraph.Kind.HEADING;
    }
    if (metadata.claims().liveBlog() && region.is(Mark.NESTED_ARTICLE)) {
      return Paragraph.Kind.LIVE_ENTRY;
    }
    if (region.is(Mark.QUOTATION)) {
      return Paragraph.Kind.QUOTATION;
    }
    return switch (block.tag()) {
      case "li", "dd", "dt" -> Paragraph.Kind.LIST_ITEM;
      default -> Paragraph.Kind.PARAGRAPH;
    };
  }
}
