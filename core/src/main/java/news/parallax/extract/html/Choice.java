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
record Choice(List<Body.Block> kept, List<Removed> removed) {
  private static final float THRESHOLD = 0.5f;

  static Choice of(HtmlPage page, Metadata metadata) {
    float[] scores = BlockModel.scores(page, metadata.claims());
    List<Body.Block> kept = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (metadata.title() != null) {
      seen.add(Repeats.key(metadata.title()));
    }
    for (int i = 0; i < scores.length; i++) {
      Block block = page.blocks().get(i);
      String key = Repeats.key(block.text());
      if (scores[i] < THRESHOLD) {
        removed.add(new Removed(block.text(), Reasons.of(block), place(block)));
      } else if (!key.isEmpty() && !seen.add(key)) {
        removed.add(new Removed(block.text(), Removed.Reason.REPEAT, place(block)));
      } else {
        kept.add(new Body.Block(block.text(), kind(block), place(block)));
      }
    }
    return new Choice(kept, removed);
  }

  private static String place(Block block) {
    return block.region().path();
  }

  private static Paragraph.Kind kind(Block block) {
    Region region = block.region();
    if (region.is(Mark.HEADING)) {
      return Paragraph.Kind.HEADING;
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
