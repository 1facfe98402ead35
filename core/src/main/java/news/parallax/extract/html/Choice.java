package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Removed.Reason;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.plain.Bylines;
import news.parallax.extract.plain.ClosingCredits;
import news.parallax.extract.plain.Cues;
import news.parallax.extract.plain.PhotoCredits;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are its article.
 *
 * @param kept in reading order
 * @param removed all others, in reading order
 */
public record Choice(List<Body.Block> kept, List<Removed> removed) {
  private static final int SHORT_KEY = 30;

  /** Below this a block's words are asked too: "Read more: …", "Sign up to our …". */
  private static final float SURE = 0.95f;

  private static final float MOSTLY_LINKS = 0.4f;

  /** Where the article's text comes from where the page shows less of it than it states. */
  static final String STATED = "articleBody";

  public Choice {
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
  }

  /** Keeps the blocks that the shipped model takes for the article's. */
  static Choice of(HtmlPage page, Metadata metadata, Evidence evidence) {
    BlockModel model = BlockModel.shipped();
    return of(page, metadata, evidence.over(model.scores(page, metadata)), evidence);
  }

  /**
   * Keeps the blocks whose score reaches the page's {@link Threshold} and whose words do not tell
   * otherwise; where the structured data's text says far more than these, that.
   */
  public static Choice of(HtmlPage page, Metadata metadata, float[] scores) {
    return of(page, metadata, scores, Evidence.NONE);
  }

  private static Choice of(HtmlPage page, Metadata metadata, float[] scores, Evidence evidence) {
    List<Block> blocks = page.blocks();
    float least = Threshold.of(blocks, scores);
    List<Body.Block> stated = Fallback.stated(blocks, scores, least, metadata.claims().text());
    @Nullable Reason[] left =
        left(blocks, metadata, scores, stated.isEmpty() ? least : 2, evidence);
    List<Body.Block> kept = new ArrayList<>(stated);
    List<Removed> removed = new ArrayList<>();
    Paths paths = new Paths(page.regions().size());
    for (int i = 0; i < scores.length; i++) {
      Block block = blocks.get(i);
      String place = paths.of(block.region());
      Reason reason =
          left[i] == null && evidence.entries().isClock(i) ? Reason.BOILERPLATE : left[i];
      if (reason == null) {
        Body.Block body = new Body.Block(block.text(), kind(block, metadata), place);
        PublishedAt posted = evidence.entries().at(i);
        kept.add(posted == null ? body : body.postedAt(posted));
      } else {
        removed.add(new Removed(block.text(), reason, place, evidence.leaving(i)));
      }
    }
    return new Choice(kept, removed);
  }

  /** For each block why it is left out, or null. */
  private static @Nullable Reason[] left(
      List<Block> blocks, Metadata metadata, float[] scores, float least, Evidence evidence) {
    @Nullable Reason[] left = new Reason[scores.length];
    Reasons reasons = new Reasons();
    List<String> authors = metadata.byline().authors();
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    if (metadata.title() != null) {
      seen.add(Repeats.key(metadata.title()));
    }
    for (int i = 0; i < scores.length; i++) {
      Block block = blocks.get(i);
      left[i] = scores[i] < least ? reasons.of(block) : told(block, scores[i], authors);
      if (left[i] == null && isRepeat(block.key(), seen)) {
        left[i] = Reason.REPEAT;
      }
      if (left[i] == null && evidence.isTimeLine(block.text(), begun)) {
        left[i] = Reason.BOILERPLATE;
      }
      begun = begun || (left[i] == null && block.isProse());
    }
    leaveTail(blocks, scores, left, reasons);
    return left;
  }

  private static @Nullable Reason told(Block block, float score, List<String> authors) {
    if (Bylines.isByline(block.text(), authors)) {
      return Reason.BOILERPLATE;
    }
    if (PhotoCredits.isCaption(block.text())) {
      return Reason.CAPTION;
    }
    if (!ClosingCredits.of(block.text()).equals(Byline.NONE)) {
      return Reason.CREDIT_LINE;
    }
    return score < SURE ? Cues.of(block.text()) : null;
  }

  /**
   * What has nothing of the article after it: a doubtful heading heads what was left out, and a
   * doubtful line of links leads away, unless it is of a list, as some articles are.
   */
  private static void leaveTail(
      List<Block> blocks, float[] scores, @Nullable Reason[] left, Reasons reasons) {
    for (int i = left.length - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean links = block.linkDensity() >= MOSTLY_LINKS && !block.region().is(Mark.LIST);
      boolean leads = block.region().is(Mark.HEADING) || links;
      if (left[i] == null && leads && scores[i] < SURE) {
        left[i] = reasons.of(block);
      }
      if (left[i] == null) {
        return;
      }
    }
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
