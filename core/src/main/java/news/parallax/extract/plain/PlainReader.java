package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Flag;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.Removed;
import news.parallax.article.Removed.Reason;
import news.parallax.article.Times;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.EntryClock;
import org.jspecify.annotations.Nullable;

/** Reads text pages. Pure; linear in the length of the text; safe for any number of threads. */
public final class PlainReader {
  private static final int LONGEST_HEADING = 16;

  private PlainReader() {}

  /**
   * Reads a text page; never throws for what it holds.
   *
   * @param text decoded, with line breaks of any kind
   * @param page where and when it was captured; its bytes are not looked at
   * @param language BCP 47; {@code und} where unknown
   */
  public static PlainReading read(String text, Page page, String language) {
    DateContext context = new DateContext(page.captured(), language);
    List<TextLine> lines = HardWrap.join(TextLine.of(text));
    Draft draft = new Draft(lines.stream().map(Block::of).toList());
    passes(context).forEach(pass -> pass.over(draft));
    Body body = Body.of(draft.title(), blocks(draft, Times.UNKNOWN));
    Dateline dateline = dateline(draft, context);
    if (dateline != null) {
      dateline.credits().forEach(draft::credit);
    }
    PageTimes pageTimes = new PageTimes(page.name(), context);
    Times times =
        pageTimes.find(
            draft.timeLines(),
            page.url(),
            dateline == null ? null : dateline.evidence(),
            paragraphs(body));
    return new PlainReading(
        Body.of(draft.title(), blocks(draft, times)),
        draft.outlet(),
        new Byline(draft.authors(), draft.credits(), dateline == null ? null : dateline.place()),
        times,
        new Cleaning(removed(draft), flags(draft, body)),
        pageTimes.issues());
  }

  /** In this order: each relies on what those before it took out. */
  private static List<Pass> passes(DateContext context) {
    return List.of(
        new DatedLinks(context),
        new Sections(),
        new PageLabels(),
        new Bylines(),
        new TimeLines(context),
        new WireMarks(),
        new LiveClocks(context),
        new CueLines(),
        new DoubledHeadlines(),
        new Masthead(),
        new Titles(),
        new PhotoCredits(),
        new Repeats(),
        new Edges());
  }

  /** The blocks that are in; those below a live blog's clocks with their times, once known. */
  private static List<Body.Block> blocks(Draft draft, Times times) {
    Iterator<PublishedAt> dated =
        EntryClock.dated(List.copyOf(draft.clocks().values()), times).iterator();
    List<Body.Block> blocks = new ArrayList<>();
    int first = draft.firstProse();
    PublishedAt posted = null;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.clocks().containsKey(i) && dated.hasNext()) {
        posted = dated.next();
      }
      if (draft.isOpen(i)) {
        Paragraph.Kind kind = kind(draft, i, i > first);
        Body.Block block = new Body.Block(draft.block(i).text(), kind, draft.block(i).place());
        blocks.add(posted == null ? block : block.postedAt(posted));
      }
    }
    return blocks;
  }

  private static Paragraph.Kind kind(Draft draft, int at, boolean inText) {
    Block block = draft.block(at);
    return switch (block.mark()) {
      case BULLET -> Paragraph.Kind.LIST_ITEM;
      case HEADING -> Paragraph.Kind.HEADING;
      case QUOTE -> Paragraph.Kind.QUOTATION;
      case NONE ->
          inText && isHeading(draft, at) ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH;
    };
  }

  /** A short line without a full stop, set apart, with text below it. */
  private static boolean isHeading(Draft draft, int at) {
    Block block = draft.block(at);
    boolean question = block.text().endsWith("?") && block.look().sentences() <= 1;
    boolean open = !block.look().ends() || question;
    return open && block.look().words() <= LONGEST_HEADING && draft.nextOpen(at) < draft.size();
  }

  private static @Nullable Dateline dateline(Draft draft, DateContext context) {
    return Dateline.first(
        IntStream.range(0, draft.size())
            .filter(draft::isProse)
            .mapToObj(i -> draft.block(i).text())
            .toList(),
        context);
  }

  private static List<Flag> flags(Draft draft, Body body) {
    if (body.paragraphs().isEmpty()) {
      return List.of(new Flag(Flag.Kind.NOT_AN_ARTICLE, "no running text"));
    }
    return draft.clocks().isEmpty()
        ? List.of()
        : List.of(new Flag(Flag.Kind.LIVE_BLOG, draft.clocks().size() + " lines of mere times"));
  }

  private static List<String> paragraphs(Body body) {
    return body.paragraphs().stream().map(paragraph -> paragraph.span().of(body.text())).toList();
  }

  private static List<Removed> removed(Draft draft) {
    List<Removed> removed = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Reason reason = draft.reason(i);
      if (reason != null) {
        removed.add(new Removed(draft.block(i).text(), reason, draft.block(i).place()));
      }
    }
    return removed;
  }
}
